// Language models behind the port: OpenAI-compatible servers in the order they are to be tried.
import type { z } from 'zod'
import type { Drafting, DraftRequest, Model, ModelUse } from '../domain/question/model.ts'
import { complete, endpointAt, promptLength, type Endpoint, type Wanted } from './completion.ts'
import { draftMessages, draftSchema } from './draft.ts'

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
      return firstOf(endpoints, wanted, request)
    },
  }
}

/** Each gets an equal share of the time that is left, so that one that hangs leaves some to the next. */
async function firstOf(
  endpoints: readonly Endpoint[],
  task: Omit<Wanted<z.infer<typeof draftSchema>>, 'signal'>,
  { timeoutMs, signal }: DraftRequest,
): Promise<Drafting> {
  const end = performance.now() + timeoutMs
  const uses: ModelUse[] = []
  const faults: string[] = []
  for (const [i, endpoint] of endpoints.entries()) {
    if (signal.aborted) break
    const shareMs = Math.max(0, end - performance.now()) / (endpoints.length - i)
    const until = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(shareMs))])
    try {
      const completion = await complete(endpoint, { ...task, signal: until })
      uses.push(completion.use)
      if (completion.value) return { outcome: 'drafted', ...completion.value, uses }
      faults.push(`${endpoint.model}: ${completion.why}`)
    } catch (error) {
      // Tokens of a reply that nobody waited for are spent all the same.
      if (until.aborted)
        uses.push({ model: endpoint.model, promptTokens: promptLength(task.messages), answerTokens: 0 })
      const why = until.aborted ? `no reply within ${Math.ceil(shareMs)} ms` : String(error)
      faults.push(`${endpoint.model}: ${why}`)
    }
  }
  return { outcome: 'failed', why: faults.join('; ') || 'stopped', uses }
}
