// The Bot API through telegraf, with what telegraf leaves out: a time limit on every call and no token in an error.
import { globalAgent } from 'node:https'
import { Telegram } from 'telegraf'
import type { Opts, Telegram as Methods } from 'telegraf/types'
import { withinTime } from '../../lib/time-limit.ts'

// telegraf's types know only the shim, its client takes Node's own as well.
type ShimSignal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>

interface CallOptions {
  /** Added to the time limit: what the server was asked to wait. */
  readonly extraMs?: number
  readonly signal?: AbortSignal
}

export type Call = <M extends keyof Methods>(
  method: M,
  payload: Opts<M>,
  options?: CallOptions,
) => Promise<ReturnType<Methods[M]>>

interface ApiOptions {
  readonly token: string
  readonly apiRoot: string | undefined
  readonly answerWithinMs: number
}

/** Errors are telegraf's `TelegramError` and node-fetch's `FetchError` and `AbortError` (out of time, or aborted). */
export function botApi({ token, apiRoot, answerWithinMs }: ApiOptions): Call {
  const telegram = new Telegram(token, {
    webhookReply: false,
    // Drops a connection that was idle for 5 s; telegraf's own keeps it until it breaks under a message.
    agent: globalAgent,
    // Without the slash at its end the last part of the path would be dropped.
    ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/*$/, '/') }),
  })
  return async (method, payload, { extraMs = 0, signal } = {}) => {
    try {
      return await withinTime(answerWithinMs + extraMs, signal, (limit) =>
        telegram.callApi(method, payload, { signal: limit as ShimSignal }),
      )
    } catch (error) {
      throw withoutToken(error, token)
    }
  }
}

/** telegraf hides the token itself, but not where an answer was no JSON or ended halfway. */
function withoutToken(error: unknown, token: string): unknown {
  if (error instanceof Error) {
    error.message = error.message.replaceAll(token, '[token]')
    if (error.stack !== undefined) error.stack = error.stack.replaceAll(token, '[token]')
  }
  return error
}
