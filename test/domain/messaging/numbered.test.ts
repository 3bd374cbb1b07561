// The numbers that we give are taken back however people spell them, by every verb alike.
import { describe, expect, test } from 'vitest'
import { parseDutyCommand } from '../../../src/domain/duty/duty-command.ts'
import { parseProposalCommand } from '../../../src/domain/incident/proposal-command.ts'
import { commandText } from '../../../src/domain/messaging/command.ts'
import { parseDeadLetterCommand } from '../../../src/domain/messaging/dead-letter-command.ts'
import { parseAck } from '../../../src/domain/notice/ack.ts'
import {
  parseExpiry,
  parseNoticeCommand,
  parseNoticeNumber,
} from '../../../src/domain/notice/notice-command.ts'
import { parseReminderCommand } from '../../../src/domain/notice/reminder-command.ts'
import { parseVote } from '../../../src/domain/question/question-command.ts'
import { parseReferralCommand } from '../../../src/domain/question/referral-command.ts'
import { parseApproval } from '../../../src/domain/report/issue.ts'
import { parseWithdrawal } from '../../../src/domain/report/report-command.ts'
import { parseTrace } from '../../../src/domain/report/trace.ts'
import { parsePassOn } from '../../../src/domain/report/written-report.ts'
import { parseShiftCommand } from '../../../src/domain/shift/hand-over.ts'

const noticeOrder = (text: string) => parseNoticeCommand(text, text)
const noticeVerbs = ['确认', '签发', '取消', '撤回', '撤销', '暂停', '继续', '进度', '回执', '退回']

/** What stands before the letter, the letter, what stands after the number, and who reads it. */
const orders: readonly [string, string, string, (text: string) => unknown][] = [
  ...noticeVerbs.map((verb) => [verb, 'N', '', noticeOrder] as [string, string, string, typeof noticeOrder]),
  ['确认', 'N', ' 不带附件', noticeOrder],
  ['更正', 'N', '：改在周五', noticeOrder],
  ['', 'N', '', parseNoticeNumber],
  ['', 'N', ' 有效到明天18点', parseExpiry],
  ['收到', 'N', '', parseAck],
  ['确认', 'T', '', parseReminderCommand],
  ['保留', 'T', '', parseReminderCommand],
  ['停用', 'T', '', parseReminderCommand],
  ['登记', 'P', '', parseProposalCommand],
  ['忽略', 'P', '', parseProposalCommand],
  ['批准', 'B', '', parseApproval],
  ['转报', 'R', '', parsePassOn],
  ['撤回', 'R', '', parseWithdrawal],
  ['作废', 'R', '', parseWithdrawal],
  ['', 'R', ' 作废', parseWithdrawal],
  ['', 'R', '原文', parseTrace],
  ['重发', 'M', '', parseDeadLetterCommand],
  ['存为常见问题', 'Q', '', parseReferralCommand],
  ['答', 'Q', '：七点', parseReferralCommand],
  ['有用', 'Q', '', parseVote],
  ['', 'D', ' 保密', parseDutyCommand],
  ['接班', 'J', '', (text) => parseShiftCommand(text, [])],
]

describe.each(orders)('%s %s12%s', (...[verb, letter, rest, parse]) => {
  const read = (text: string) => parse(commandText(text))
  const known = read(`${verb} ${letter}12${rest}`)
  const wide = String.fromCharCode(letter.charCodeAt(0) + 0xfee0)

  test.each([
    `${verb}${letter}12${rest}`,
    `${verb} ${letter} 12${rest}`,
    `${verb} ${letter.toLowerCase()}12${rest}`,
    `${verb}  ${wide}１２${rest}`,
    `${verb}${letter}　12${rest}`,
    ...(rest === '' ? [`${verb} ${letter}12。`, `${verb}${letter} 12！`] : []),
  ])('is meant by %s', (text) => {
    expect(known).toBeDefined()
    expect(read(text)).toEqual(known)
  })

  test.each([
    `${verb} ${letter}1234567890${rest}`,
    `${verb} ${letter}${rest}`,
    `${verb} Z12${rest}`,
    `不${verb} ${letter}12${rest}`,
  ])('is not meant by %s', (text) => {
    expect(read(text)).not.toEqual(known)
  })
})
