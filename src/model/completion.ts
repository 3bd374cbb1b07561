// One completion of an OpenAI-compatible server, as JSON that a schema has checked.
import OpenAI, { APIError } from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import type { z } from 'zod'
import type { ModelUse } from '../domain/question/model.ts'
import type { Message } from './prompt.ts'

/** Best first: a schema, any JSON object, whatever the model writes. */
const formats = ['json_schema', 'json_object', 'text'] as const
type Format = (typeof formats)[number]

export interface Endpoint {
  readonly client: OpenAI
  readonly model: string
  /** The best that the server is not known to refuse. */
  format: Format
}

export type Completion<T> = { readonly use: ModelUse } & (
  | { readonly value: T }
  | { readonly value: undefined; readonly why: string }
)

export interface Wanted<T> {
  readonly messages: readonly Message[]
  readonly schema: z.ZodType<T>
  readonly signal: AbortSignal
}

export function endpointAt(server: { baseUrl: string; key: string; model: string }): Endpoint {
  const { baseUrl: baseURL, key: apiKey, model } = server
  // What follows a failure is our own fallback, within our own time limit.
  const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, organization: null, project: null })
  return { client, model, format: 'json_schema' }
}

/** Rejects as the SDK does where the server cannot be reached, refuses or is too slow. */
export async function complete<T>(endpoint: Endpoint, wanted: Wanted<T>): Promise<Completion<T>> {
  const { messages, schema } = wanted
  const { format, completion } = await withFormat(endpoint, wanted)
  endpoint.format = format
  const text = completion.choices[0]?.message.content ?? ''
  const use = useOf(endpoint.model, completion.usage, { prompt: promptLength(messages), answer: text.length })
  const parsed = schema.safeParse(jsonIn(text))
  return parsed.success ? { use, value: parsed.data } : { use, value: undefined, why: faultOf(text) }
}

/** Server by server differs what it can hold a model to; what it refuses is asked for less strictly. */
async function withFormat<T>(endpoint: Endpoint, { messages, schema, signal }: Wanted<T>) {
  for (const format of formats.slice(formats.indexOf(endpoint.format))) {
    try {
      const response_format =
        format === 'json_schema' ? zodResponseFormat(schema, 'answer') : ({ type: format } as const)
      const completion = await endpoint.client.chat.completions.create(
        { model: endpoint.model, messages: [...messages], ...(format === 'text' ? {} : { response_format }) },
        { signal },
      )
      return { format, completion }
    } catch (error) {
      if (format === 'text' || !isRefusedFormat(error)) throw error
    }
  }
  throw new Error(`${endpoint.model}: no format left`)
}

function isRefusedFormat(error: unknown): boolean {
  return error instanceof APIError && (error.status === 400 || error.status === 422)
}

/** The object in the text, which may stand among prose, in a code fence or after the model's thoughts. */
function jsonIn(text: string): unknown {
  const spoken = text.replace(/<think>.*?<\/think>/gsu, '')
  try {
    return JSON.parse(spoken.slice(spoken.indexOf('{'), spoken.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}

function faultOf(text: string): string {
  return text.trim() === ''
    ? 'an empty reply'
    : `a reply that is not what was asked for: ${text.slice(0, 200)}`
}

export function promptLength(messages: readonly Message[]): number {
  return messages.reduce((sum, { content }) => sum + content.length, 0)
}

/** A Chinese character is about a token: where the server does not count, the length does. */
function useOf(
  model: string,
  usage: OpenAI.CompletionUsage | undefined,
  length: { prompt: number; answer: number },
): ModelUse {
  const { prompt_tokens: promptTokens = length.prompt, completion_tokens: answerTokens = length.answer } =
    usage ?? {}
  return { model, promptTokens, answerTokens }
}
