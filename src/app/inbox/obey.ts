// What a text is: an order, done by the policy of how it came, or a message to be read for its meaning.
import { commandText, plainText, renderRetype } from '../../domain/messaging/command.ts'
import type { ChatMessage } from '../../domain/messaging/chat-event.ts'
import { reply, toldIn, type MessageScene } from '../../flows/scene.ts'

type Policy =
  | 'obey'
  /** Its sender is asked to type it anew: who is misheard, or mends an old message, must not have ordered anything. */
  | 'retype'
  /** It is ordinary talk as well. */
  | 'read'

interface Policies {
  readonly edited: Policy
  readonly spoken: Policy
}

export const typed: Policies = { edited: 'retype', spoken: 'retype' }
/** Orders only where something waits for them. */
export const talk: Policies = { edited: 'read', spoken: 'read' }
/** The flow itself sees how it came. */
export const always: Policies = { edited: 'obey', spoken: 'obey' }

interface Order {
  /** False: nothing waits for it. */
  readonly obey: () => Promise<boolean | void>
  /** The text reports something as well. */
  readonly besides: boolean
}

export interface Command {
  readonly policies: Policies
  /** `plain` is the text as it was written, `text` its folded spelling; at once, since most texts are no order. */
  readonly orderIn: (text: string, plain: string, scene: MessageScene) => Order | undefined
}

interface Options<T> extends Policies {
  readonly besides?: (scene: MessageScene, said: T) => boolean
}

export function command<T>(
  parse: (text: string, plain: string, scene: MessageScene) => T | undefined,
  run: (scene: MessageScene, said: T) => Promise<boolean | void>,
  { besides, ...policies }: Options<T> = typed,
): Command {
  return {
    policies,
    orderIn(text, plain, scene) {
      const said = parse(text, plain, scene)
      if (said === undefined) return undefined
      return { obey: () => run(scene, said), besides: besides?.(scene, said) ?? false }
    },
  }
}

/** True: it was an order and nothing besides, and what is due is done about it. */
export async function obey(scene: MessageScene, commands: readonly Command[]): Promise<boolean> {
  const told = toldIn(scene)
  const [folded, plain] = [commandText(told), plainText(told)]
  for (const one of commands) {
    const order = one.orderIn(folded, plain, scene)
    if (order && (await follow(scene, one, order)) && !order.besides) return true
  }
  return false
}

async function follow(scene: MessageScene, { policies }: Command, order: Order): Promise<boolean> {
  const arrival = arrivalOf(scene.event)
  switch (arrival === 'new' ? 'obey' : policies[arrival]) {
    case 'obey':
      return (await order.obey()) !== false
    case 'read':
      return false
    case 'retype':
      await reply(scene, 'receipt', { part: 'retype', text: renderRetype(arrival === 'edited') })
      return true
  }
}

function arrivalOf({ kind, spoken }: ChatMessage): 'new' | keyof Policies {
  return spoken ? 'spoken' : kind
}
