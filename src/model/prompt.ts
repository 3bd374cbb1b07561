// Prompts: one Markdown file a task, a part for the system and one for the user, with placeholders in the latter.
import { readFileSync } from 'node:fs'

const folder = new URL('../../prompts/', import.meta.url)

export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

export type Prompt<Name extends string> = (values: Readonly<Record<Name, unknown>>) => readonly Message[]

/** Throws where the file is not as it must be: two parts, and exactly the placeholders `names`, in the user's. */
export function loadPrompt<Name extends string>(task: string, names: readonly Name[]): Prompt<Name> {
  const file = `prompts/${task}.md`
  const text = readFileSync(new URL(`${task}.md`, folder), 'utf8')
  const [, system, user] = /^# system\n(.*)\n# user\n(.*)$/su.exec(text) ?? []
  if (system === undefined || user === undefined)
    throw new Error(`${file}: expected a part "# system" and after it a part "# user"`)
  const found = [...text.matchAll(new RegExp(placeholder, 'gu'))].map(([, name = '']) => name)
  if (found.toSorted().join() !== names.toSorted().join() || placeholder.test(system))
    throw new Error(
      `${file}: placeholders ${found.join()}; expected ${names.join()}, each once, under "# user"`,
    )
  return (values) => [
    { role: 'system', content: system.trim() },
    { role: 'user', content: filled(user.trim(), values) },
  ]
}

const placeholder = /\{\{(\w+)\}\}/u

/** Values stand in JSON, so that nothing in them can pass for the prompt's own words. */
function filled(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(new RegExp(placeholder, 'gu'), (_, name: string) => JSON.stringify(values[name]))
}
