// A signal that ends with its owner or when time is up. Node 20 may collect `AbortSignal.timeout` inside `AbortSignal.any`
// before it fires, and what hangs then hangs for ever; a timer is held by the event loop.
import { setMaxListeners } from 'node:events'

/** `limitMs` from now, or when `owner`, if any, aborts, whichever is first; the timer is gone when `work` has settled. */
export async function withinTime<T>(
  limitMs: number,
  owner: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const abort = () => limit.abort(owner?.reason)
  const timer = setTimeout(() => limit.abort(new DOMException('Time is up', 'TimeoutError')), limitMs)
  // Node takes more than ten listeners for a leak; here each goes with its work, and many run at once.
  if (owner) setMaxListeners(0, owner)
  if (owner?.aborted) abort()
  else owner?.addEventListener('abort', abort, { once: true })
  try {
    return await work(limit.signal)
  } finally {
    clearTimeout(timer)
    owner?.removeEventListener('abort', abort)
  }
}
