// Listens to a puppet so that no listener ever rejects: a rejection there would end the process.
import type { WechatOptions } from './options.ts'
import type { Puppet, PuppetEvents } from './puppet.ts'

export type Listen = <E extends keyof PuppetEvents>(
  event: E,
  handle: (told: PuppetEvents[E]) => void | Promise<void>,
) => void

/** Hears nothing more once `stopping` aborts. */
export function listenTo(puppet: Puppet, log: WechatOptions['log'], stopping: AbortSignal): Listen {
  return (event, handle) => {
    puppet.on(event, async (told: PuppetEvents[typeof event]) => {
      if (stopping.aborted) return
      try {
        await handle(told)
      } catch (err) {
        log.error({ err, event }, 'a WeChat event could not be handled')
      }
    })
  }
}
