// The task of reading a message a second time: what the model is told, and what a reply must look like.
import { z } from 'zod'
import { intents } from '../domain/message/reading.ts'
import type { IntentRequest } from '../domain/message/likeness/second-reader.ts'
import { loadPrompt, type Message } from './prompt.ts'

export const readSchema = z.object({ intent: z.enum(intents) })

const prompt = loadPrompt('read', ['message', 'chat', 'role', 'between'])
const longestMessage = 1000

export function readMessages({ text, chat, role, between }: IntentRequest): readonly Message[] {
  return prompt({ message: text.slice(0, longestMessage), chat, role, between })
}
