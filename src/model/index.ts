// Language models behind the port: OpenAI-compatible servers in the order they are to be tried.
import type { DraftRequest, Model, ModelUse } from '../domain/question/model.ts'
import { withinTime } from '../lib/time-limit.ts'
import { complete, endpointAt, promptLength, type Endpoint, type Wanted } from './completion.ts'
import { draftMessages, draftSchema } from './draft.ts'
import { readMessages, readSchema } from './read.ts'

export interface ModelServer {
  readonly baseUrl: string
  readonly key: string
  readonly model: string
}

export function openModel(servers: readonly ModelServer[]): Model {
  const endpoints = servers.map(endpointAt)
  return {
    async draftAnswer(request) {
      const wanted = { messages: draftMessages(request), schema: draftSchema }
      const reply = await firstOf(endpoints, wanted, request)
      if ('why' in reply) return { outcome: 'failed', ...reply }
      return { outcome: 'drafted', sentences: reply.value.sentences, uses: reply.uses }
    },
    async readIntent(request) {
      const wanted = { messages: readMessages(request), schema: readSchema }
      const reply = await firstOf(endpoints, wanted, request)
      if ('why' in reply) return { outcome: 'failed', ...reply }
      return { outcome: 'read', intent: reply.value.intent, uses: reply.uses }
    },
  }
}

type Reply<T> = { readonly uses: readonly ModelUse[] } & ({ readonly value: T } | { readonly why: string })

/** Each gets an equal share of the time that is left, so that one that hangs leaves some to the next. */
async function firstOf<T>(
  endpoints: readonly Endpoint[],
  task: Omit<Wanted<T>, 'signal'>,
  { timeoutMs, signal }: Pick<DraftRequest, 'timeoutMs' | 'signal'>,
): Promise<Reply<T>> {
  const end = performance.now() + timeoutMs
  const uses: ModelUse[] = []
  const faults: string[] = []
  for (const [i, endpoint] of endpoints.entries()) {
    if (signal.aborted) break
    const shareMs = Math.max(0, end - performance.now()) / (endpoints.length - i)
    let late = false
    try {
      const completion = await withinTime(shareMs, signal, (until) => {
        until.addEventListener('abort', () => (late = true))
        return complete(endpoint, { ...task, signal: until })
      })
      uses.push(completion.use)
      if (!('why' in completion)) return { value: completion.value, uses }
      faults.push(`${endpoint.model}: ${completion.why}`)
    } catch (error) {
      // Tokens of a reply that nobody waited for are spent all the same.
      if (late)
        uses.push({ model: endpoint.model, promptTokens: promptLength(task.messages), answerTokens: 0 })
      const why = late ? `no reply within ${Math.ceil(shareMs)} ms` : String(error)
      faults.push(`${endpoint.model}: ${why}`)
    }
  }
  return { why: faults.join('; ') || 'stopped', uses }
}
