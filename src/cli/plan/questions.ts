// gridkeeper questions: what people asked and got no answer to, or none that helped, most asked first.
import { Command } from 'commander'
import { renderQuestionGroups, unansweredGroups } from '../../domain/question/question-log.ts'
import { wholeNumber } from '../arguments.ts'
import { withReadTx } from '../database.ts'

/** More than this in the time asked about is cut off at the old end. */
const mostRead = 10_000

export function questionsCommand(): Command {
  return new Command('questions')
    .description('list questions that the plans did not answer, grouped, most asked first')
    .option('--days <days>', 'how far to look back', wholeNumber, 30)
    .option('--json', 'print as JSON')
    .action(async ({ days, json }: { days: number; json?: boolean }) => {
      const since = new Date(Date.now() - days * 86_400_000)
      const asked = await withReadTx((tx) => tx.questions.askedSince(since, mostRead))
      const groups = unansweredGroups(asked)
      console.log(json ? JSON.stringify(groups) : renderQuestionGroups(groups))
    })
}
