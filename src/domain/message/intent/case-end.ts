// Tells how something ended from a danger that is still there, or comes after it.
import { pattern } from '../../../lib/pattern.ts'
import type { Clause } from '../signs/clauses.ts'
import type { Layout } from '../facts/layout.ts'
import { progressOf } from '../field/status.ts'
import {
  areExplained,
  failsSomebody,
  isUrgent,
  perilsOf,
  threatensByThings,
  threatensLife,
} from '../signs/urgency.ts'
import { eventOver, unhurt } from '../words/unhurt.ts'
import { keptAway, shutIn } from '../words/updates.ts'
import { zeroOf } from '../signs/zeros.ts'

const over = pattern('', eventOver)
const unharmed = pattern('g', unhurt)

/** 捞上来了,没事: whoever was saved. */
const bareWell = /^\s*(?:人|都|也|现在)*没(?:啥|什么|大)?事儿?[了的啊]?\s*$/

/** 火灭了,其他正常: what stands round it, and no zero of a day that saw it. */
const ofRest = /^\s*(?:其[他余它]|别的|旁边|隔壁|\d{1,3}[栋幢楼号单])/

/** 火灭了,没人受伤: how something ended, where nothing else is called calm. */
export function tellsEnd({ clauses, days, grids, today }: Layout): boolean {
  const ofEnd = (at: number) =>
    grids.length === 0 && bareWell.test(clauses[at]?.text ?? '') && over.test(clauses[at - 1]?.text ?? '')
  const apart = (text: string) => grids.length === 0 && ofRest.test(text)
  const calm = clauses.some(
    (one, at) => !ofEnd(at) && !apart(one.text) && zeroOf(one.text.replace(unharmed, '')) === 'zero',
  )
  return !calm && days.every((one) => one.day === today) && clauses.some((one) => over.test(one.text))
}

/** 拔了插头还在冒: what was done was of no use. */
const goesOn =
  /又(?:开始|再)?(?:[冒漏喷烧着]|起火)(?!来|急)|(?:[还仍仲]|照样)(?:在|系|是)?(?:不停|一直|咁)?[冒漏喷烧响淌着出](?!来|去|院|门|车|发)/

/** 捞上来没气了: saved, and yet in danger. */
const savedHelpless =
  /[捞救拉抬背抱拽拖扶][上出起][来去了][^,。]{0,10}(?:没气|(?<!没)昏迷|[没无]呼吸|不省人事|叫不醒|没醒|没意识|没脉|没心跳|一动不动)/

/** 把孩子抱上车开走了, 自己跑出去了: what was done is the danger. */
const graveDeeds = ['taken', 'strayed', 'deceased', 'overdosed', 'buried']

function isTaken(clause: Clause): boolean {
  return perilsOf(clause).some((name) => graveDeeds.includes(name)) || savedHelpless.test(clause.text)
}

/** 火灭了,但人还在里面: what is done is outweighed by a danger that is told after it. */
export function endangersAfterAll(clauses: readonly Clause[]): boolean {
  const done = clauses.findLastIndex((one) => progressOf(one.text) === 'resolved')
  if (areExplained(clauses)) return false
  return (
    done >= 0 &&
    (endsNothing(clauses) ||
      failsSomebody(clauses) ||
      clauses
        .slice(done)
        .some((one, at) => goesOn.test(one.text) || (threatensLife(one) && (at > 0 || isTaken(one)))))
  )
}

/** The danger that the case is of, as it was. */
const asBefore = /[还仍仲]|一直/
/** What it says came since. */
const since = /又|另|隔壁|旁边|越来越|现在|突然|忽然|刚|但|不过|可是/

/** 正在修,师傅触电了: danger told behind how far a case has come, and not as it was. */
export function endangersAnew(clauses: readonly Clause[]): boolean {
  const steps = clauses.map((one) => progressOf(one.text))
  const done = steps.lastIndexOf('resolved')
  const first = steps.findIndex((step) => step !== undefined && step !== 'relapsed')
  const rest = clauses.slice((done < 0 ? first : done) + 1).filter((one) => !isDealtWith(one))
  if (first < 0 || areExplained(clauses)) return false
  const anew = (one: Clause) => threatensLife(one) || since.test(one.text)
  return isUrgent(
    done < 0
      ? rest.filter((one) => !asBefore.test(one.text) && anew(one))
      : rest.filter((one) => !asBefore.test(one.text) || threatensLife(one)),
  )
}

/** 人也救出来了: danger that its own clause ends, or that somebody deals with. */
function isDealtWith({ text }: Clause): boolean {
  const step = progressOf(text)
  return step === 'resolved' || step === 'in_progress' || step === 'acknowledged'
}

/** 冒烟了,我把人劝开了; 她不想活了,把门锁上了: the deed leaves the danger where it was. */
function endsNothing(clauses: readonly Clause[]): boolean {
  const deeds = clauses.filter((one) => progressOf(one.text) === 'resolved').map((one) => one.text)
  const away = deeds.every((text) => keptAway.test(text)) && clauses.some(threatensByThings)
  return away || (deeds.every((text) => shutIn.test(text)) && clauses.some(threatensLife))
}
