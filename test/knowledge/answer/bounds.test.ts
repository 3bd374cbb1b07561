// What is passed over because it could not win would not have won.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestStretch } from '../../../src/knowledge/answer/stretch.ts'
import { weigh } from '../../../src/knowledge/answer/weigh.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'
import { readQuestion } from '../../../src/knowledge/question/question.ts'

const library = buildLibrary([
  {
    name: 'boats.txt',
    lines: [
      '柳荫村渡口管理办法',
      '为管好柳荫村渡口,根据上级要求,制定本办法。',
      '一、开渡时间。渡口每天6:00至19:00开渡;汛期水位超过警戒线时停渡,由村委会在渡口挂红旗。',
      '1、渡工每天开渡前检查救生衣,每条船不少于12件,缺1件扣2分。',
      '2、每船载客不超过10人,载自行车每辆收费2元,学生免费。',
      '二、值班。渡口由村会计负责,每周一上午向镇交管站报送一周安全情况,每月5日前报送月报。',
    ],
  },
])
const questions = [
  '柳荫村渡口几点开渡?',
  '一条船要放几件救生衣?',
  '载自行车收多少钱?',
  '月报哪天前报?',
  '渡口谁管',
]

test('a stretch is found where it scores more than is sought, and nowhere else', () => {
  const level = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      fc.constantFrom(...questions),
      fc.constantFrom(...library.passages),
      fc.array(level, { minLength: 20, maxLength: 20 }),
      (text, passage, levels) => {
        const asked = weigh(library, readQuestion(text))
        const of = <T>(make: (level: number) => T) => asked.terms.map((_, i) => make(levels[i] ?? 0))
        const plan = {
          plan: passage.plan,
          rarity: of((one) => 5 * one),
          levels: of((one) => one * one),
          stands: of((one) => one > 0.2),
          matter: of((one) => one / asked.terms.length),
          score: 3,
        }
        const best = bestStretch(passage, { asked, plan, least: -Infinity })
        const score = best?.score ?? -Infinity
        expect(bestStretch(passage, { asked, plan, least: score - 1e-6 })).toEqual(best)
        expect(bestStretch(passage, { asked, plan, least: score })).toBeUndefined()
      },
    ),
  )
})
