// What a failed call of the Bot API means: for the message that was to go out, and for the operator.
import { TelegramError } from 'telegraf'
import type { ChannelFault } from '../../domain/channel/channel-fault.ts'
import type { SendOutcome } from '../../domain/messaging/channel.ts'

export interface Failure {
  /** With the remedy where a person has to act. */
  readonly why: string
  /** Where the call was to send a message. */
  readonly outcome: SendOutcome
  /** Stays so until a person acts; undefined: it may pass by itself. */
  readonly forPerson?: true
  readonly fault?: ChannelFault
  /** Another process asks with the same token: what it gets, this one does not. */
  readonly conflict?: true
  /** How long Telegram wants to be left alone; undefined: it did not say. */
  readonly pauseMs?: number
}

const unsentRetryMs = 2000
/** Until a person has acted. */
const remedyRetryMs = 60_000

/** Undefined: no failure of a call, but a bug. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof TelegramError) return refusal(error)
  if (!(error instanceof Error)) return undefined
  if (error.name === 'AbortError') return unanswered('Telegram gave no answer in time')
  return error.name === 'FetchError' ? brokenConnection(error) : undefined
}

/** node-fetch keeps of a system error only code and text; no text at all is a failed connect to several addresses. */
function brokenConnection(error: Error): Failure {
  const why = error.message
  if ('code' in error && /CERT|UNABLE_TO_VERIFY/.test(String(error.code))) {
    return unfit(`${why}: check the clock of this machine, and what stands between it and Telegram`, 'clock')
  }
  const neverLeft = /reason: (?:connect |getaddrinfo |Client network socket disconnected before |$)/.test(why)
  return neverLeft ? retry(why, unsentRetryMs) : unanswered(why)
}

function refusal({ response, parameters }: TelegramError): Failure {
  // JSON of somebody in between, who may have passed the call on.
  const { error_code: code, description }: Partial<TelegramError['response']> = response
  if (code === undefined) return unanswered('what answered is not the Bot API: JSON without error_code')
  const why = `Telegram answered ${code} ${description}`
  if (parameters?.migrate_to_chat_id !== undefined) {
    return { why, outcome: { outcome: 'moved', chatId: String(parameters.migrate_to_chat_id) } }
  }
  switch (code) {
    case 429: {
      const pauseMs = (parameters?.retry_after ?? 5) * 1000
      return { ...retry(why, pauseMs), pauseMs }
    }
    case 401:
    case 404:
      return unfit(`${why}: the bot token is not valid; take the current one from @BotFather`, 'token')
    case 409:
      return {
        ...unfit(`${why}: stop the other process of this bot, or give this one its own bot`, 'second-poller'),
        conflict: true,
      }
    case 502:
    case 503:
      return retry(why, unsentRetryMs)
    default:
      return code >= 500 ? unanswered(why) : { why, outcome: { outcome: 'refused', why } }
  }
}

/** It surely had no effect. */
function retry(why: string, afterMs: number): Failure {
  return { why, outcome: { outcome: 'retry', afterMs, why } }
}

/** Nor will it have one before a person acts. */
function unfit(why: string, fault: ChannelFault): Failure {
  return { ...retry(why, remedyRetryMs), forPerson: true, fault }
}

/** It left and may have had its effect. */
function unanswered(why: string): Failure {
  return { why, outcome: { outcome: 'unknown', why } }
}

export function explain(error: unknown): string {
  return failureOf(error)?.why ?? String(error)
}

/** For `catch`: throws what could not be done, and why. */
export function cannot(doWhat: string) {
  return (error: unknown): never => {
    throw new Error(`Telegram: cannot ${doWhat}: ${explain(error)}`, { cause: error })
  }
}
