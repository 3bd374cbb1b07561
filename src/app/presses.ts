// What a button does: one line a verb, the first word of its token.
import { pressIncident } from '../flows/incident/order-incident.ts'
import { pressDuty } from '../flows/duty/review-duties.ts'
import { settleProposal } from '../flows/incident/propose-incident.ts'
import { approveIssue } from '../flows/paper/approve-issue.ts'
import { handleNotice } from '../flows/notice/handle-notice.ts'
import { handleReminder } from '../flows/notice/handle-reminder.ts'
import { pressAck } from '../flows/notice/take-ack.ts'
import { keepByPress } from '../flows/question/answer-referral.ts'
import { voteByPress } from '../flows/question/vote-on-answer.ts'
import { pressMissing } from '../flows/record/answer-missing.ts'
import type { Completed } from '../flows/record/completed.ts'
import { settleMeant } from '../flows/record/ask-meant.ts'
import { passOn } from '../flows/report/hand-in.ts'
import { takeByPress } from '../flows/shift/keep-shifts.ts'
import type { Scene } from '../flows/scene.ts'

/** A token is `verb:token:choice`; `token` is a prompt's, or a number. */
interface Press {
  readonly token: string
  /** Of a row; 0, which no row has, where the token is none. */
  readonly number: number
  readonly choice: string
}

/** A reading that the press completed, to be handled. */
type Presser = (scene: Scene, press: Press) => Promise<Completed | undefined>

/** A map: a token that somebody forged finds nothing. */
export const presses: ReadonlyMap<string, Presser> = new Map(
  Object.entries<Presser>({
    up: (scene, { number }) => done(voteByPress(scene, true, number)),
    down: (scene, { number }) => done(voteByPress(scene, false, number)),
    approve: (scene, { number, choice }) => done(approveIssue(scene, number, choice)),
    'pass-on': (scene, { number }) => done(passOn(scene, number)),
    take: (scene, { number }) => done(takeByPress(scene, number)),
    confirm: (scene, press) => done(sign(scene, press, 'confirm')),
    cancel: (scene, press) => done(sign(scene, press, 'cancel')),
    return: (scene, press) => done(sign(scene, press, 'return')),
    ack: (scene, { number }) => done(pressAck(scene, number)),
    faq: (scene, { number }) => done(keepByPress(scene, number)),
    'keep-reminder': (scene, { number }) => done(handleReminder(scene, { verb: 'keep', reminderId: number })),
    'end-reminder': (scene, { number }) => done(handleReminder(scene, { verb: 'end', reminderId: number })),
    duty: (scene, { number, choice }) => done(pressDuty(scene, number, choice)),
    book: async (scene, { token }) => done(settleProposal(scene, 'book', await promptOf(scene, token))),
    case: (scene, { number, choice }) => done(pressIncident(scene, number, choice)),
    drop: async (scene, { token }) => done(settleProposal(scene, 'drop', await promptOf(scene, token))),
    meant: async (scene, { token, choice }) => {
      const answered = await settleMeant(scene, await promptOf(scene, token), choice === 'yes')
      return answered === 'done' ? undefined : answered
    },
    missing: async (scene, { token, choice }) => {
      const answered = await pressMissing(scene, await promptOf(scene, token), choice)
      return answered === 'done' ? undefined : answered
    },
  }),
)

async function done(work: Promise<unknown>): Promise<undefined> {
  await work
}

async function sign(scene: Scene, { token }: Press, verb: 'confirm' | 'cancel' | 'return'): Promise<void> {
  const data = (await promptOf(scene, token))?.data
  if (data?.kind === 'sign-notice') await handleNotice(scene, { verb, noticeId: data.noticeId })
  if (data?.kind === 'confirm-reminder')
    await handleReminder(scene, { verb: verb === 'confirm' ? 'confirm' : 'end', reminderId: data.reminderId })
}

function promptOf(scene: Scene, token: string) {
  return scene.tx.prompts.byToken(token)
}
