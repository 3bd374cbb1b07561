// gridkeeper understand: what the bot reads in messages, one JSON object a line.
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { readCommunity, sampleCommunity } from '../app/settings/config.ts'
import { parseMessageRecord, readingLine } from '../domain/message/records.ts'
import { understand } from '../domain/message/understand.ts'
import { gridNames } from '../domain/roster/roster.ts'
import { UsageError } from './usage-error.ts'

interface UnderstandOptions {
  readonly jsonl?: boolean
  readonly community: string
}

export function understandCommand(): Command {
  return new Command('understand')
    .description('read messages from standard input, print intent and fields')
    .option('--jsonl', 'one message record a line, one JSON line each')
    .option('--community <file>', 'whose grids are meant; the sample community by default', sampleCommunity)
    .action(run)
}

async function run(options: UnderstandOptions): Promise<void> {
  if (!options.jsonl) throw new UsageError('give --jsonl and message records on standard input')
  const community = readCommunity(options.community)
  const setting = { grids: gridNames(community.units), timeZone: community.timeZone }
  let number = 0
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (json.trim() === '') continue
    const record = parse(json, { ...setting, line: number })
    console.log(JSON.stringify(readingLine(record, understand(record.text, record.context))))
  }
}

function parse(
  json: string,
  setting: Parameters<typeof parseMessageRecord>[1],
): ReturnType<typeof parseMessageRecord> {
  try {
    return parseMessageRecord(json, setting)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
