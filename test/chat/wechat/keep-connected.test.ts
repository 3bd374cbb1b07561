import { afterEach, expect, test, vi } from 'vitest'
import { keepConnected } from '../../../src/chat/wechat/keep-connected.ts'
import { listenTo } from '../../../src/chat/wechat/listen.ts'
import type { WechatOptions } from '../../../src/chat/wechat/options.ts'
import { openMockWechat } from '../../harness/mock-puppet.ts'

type Write = WechatOptions['log']['info']

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

function care(answerMs = 50) {
  const { puppet } = openMockWechat()
  const log = { info: vi.fn<Write>(), warn: vi.fn<Write>(), error: vi.fn<Write>() }
  const stopping = new AbortController()
  const listen = listenTo(puppet, log, stopping.signal)
  const reset = vi.spyOn(puppet, 'reset').mockResolvedValue()
  const ding = vi.spyOn(puppet, 'ding')
  const keep = () => {
    const kept = keepConnected(puppet, { log, listen, stopping: stopping.signal, probeMs: 5, answerMs })
    closers.push(async () => {
      stopping.abort()
      await kept
      await puppet.stop()
    })
    return kept
  }
  return { puppet, log, stopping, reset, ding, keep }
}

test('a puppet that answers is left alone; once it is silent it is started again', async () => {
  const { puppet, log, reset, ding, keep } = care()
  ding.mockImplementation((data = '') => void puppet.emit('dong', { data }))
  await puppet.start()
  void keep()
  await expect.poll(() => ding.mock.calls.length).toBeGreaterThan(3)
  expect(reset).not.toHaveBeenCalled()
  ding.mockImplementation(() => undefined)
  await expect.poll(() => reset.mock.calls.length).toBeGreaterThan(1)
  expect(log.error).toHaveBeenCalledTimes(1)
  ding.mockImplementation((data = '') => void puppet.emit('dong', { data }))
  await expect
    .poll(() => log.warn.mock.lastCall)
    .toEqual([
      { from: expect.any(Date), to: expect.any(Date) },
      'WeChat is connected again; it was blind in between',
    ])
})

test('a puppet that never answers a ding may not know how', async () => {
  const { puppet, reset, ding, keep } = care(5)
  ding.mockImplementation(() => undefined)
  await puppet.start()
  void keep()
  await expect.poll(() => ding.mock.calls.length).toBeGreaterThan(3)
  expect(reset).not.toHaveBeenCalled()
})

test('a puppet that failed to start is started until it does', async () => {
  const { puppet, log, keep } = care()
  const start = vi.spyOn(puppet, 'start')
  start.mockRejectedValueOnce(new Error('refused')).mockRejectedValueOnce(new Error('refused'))
  void keep()
  await expect.poll(() => puppet.state.active()).toBe(true)
  expect(start).toHaveBeenCalledTimes(3)
  expect(log.warn).toHaveBeenCalledWith({ err: expect.any(Error) }, 'WeChat could not be started')
})

test('a session that has died behind a living gateway is started again, though it says that it is logged in', async () => {
  const { puppet, log, reset, ding, keep } = care()
  ding.mockImplementation((data = '') => void puppet.emit('dong', { data }))
  vi.spyOn(puppet, 'isLoggedIn', 'get').mockReturnValue(true)
  const rooms = vi.spyOn(puppet, 'roomList').mockResolvedValue([])
  await puppet.start()
  void keep()
  await expect.poll(() => rooms.mock.calls.length).toBeGreaterThan(2)
  expect(reset).not.toHaveBeenCalled()
  rooms.mockRejectedValue(new Error('session expired'))
  await expect.poll(() => reset.mock.calls.length).toBeGreaterThan(0)
  expect(log.error).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('not connected'))
})

test('a stop waits for no answer', async () => {
  const { puppet, stopping, reset, ding, keep } = care(600_000)
  ding.mockImplementation(() => undefined)
  await puppet.start()
  const kept = keep()
  await expect.poll(() => ding.mock.calls.length).toBe(1)
  stopping.abort()
  await kept
  expect(reset).not.toHaveBeenCalled()
})
