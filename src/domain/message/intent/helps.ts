// Tells whether a message asks how the bot is used.
import { pattern } from '../../../lib/pattern.ts'
import { anyForm } from '../words/forms.ts'
import type { Layout } from '../facts/layout.ts'
import { bareHelp, helpForms } from '../words/helps.ts'
import { bareCorrection } from './correction/corrections.ts'

const bare = pattern('', bareHelp)
const help = anyForm(helpForms)
const helpCommand = /^(?:help|start|menu|about|commands?)$/

/** 漏报几天罚款怎么定: asks for the rule, not for the way. */
const rule =
  /规定|连续|不报|[没未]报.{0,6}怎么|怎么[定扣处]|后果|标准|几天内|几点前|扣|罚|奖励|流程|依据|多久|电话/

export function isHelp(layout: Layout): boolean {
  const { text, command, clauses } = layout
  if (command !== undefined && helpCommand.test(command)) return true
  if (bare.test(text) || bareCorrection.test(text)) return true
  const asks = clauses.some((one) => one.asks) || /能|会|识|教|格式[是发呢给有怎]/.test(text)
  return asks && !rule.test(text) && help.test(text)
}
