// gridkeeper duties, as an official runs it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { sampleCommunity } from '../../../src/app/settings/config.ts'
import { dutiesCommand } from '../../../src/cli/duty/duties.ts'
import { ingestCommand } from '../../../src/cli/plan/ingest.ts'
import { useCli } from '../../harness/cli.ts'

const { folder, run } = useCli(dutiesCommand, ingestCommand)
const plan = join(folder, '值守.txt')
beforeAll(() => {
  copyFileSync(sampleCommunity, join(folder, 'community.yaml'))
  writeFileSync(
    plan,
    '柳溪社区值守制度\n一、各网格每月5日前报送台账。\n二、每个工作日巡查楼道。\n三、每月31日盘点器材。\n四、督查组每季度暗访一次。\n',
  )
})
const year = String(new Date().getFullYear() + 1)
const confirm = (id: string, ...more: string[]) =>
  run('duties', 'confirm', id, '--by', '高远', '--year', year, '--unit', 'chengyuan', '--lead', '3', ...more)

test('extracted from files alone, with where each stands', async () => {
  const [first] = JSON.parse(await run('duties', 'extract', '--docs', plan, '--json')) as object[]
  expect(first).toMatchObject({
    file: '值守.txt',
    lines: [2, 2],
    cadence: { type: 'exact', value: '每月5日前' },
    who: '各网格',
    quote: '一、各网格每月5日前报送台账。',
  })
})

test('without documents, or with one that is damaged, it says so', async () => {
  expect(await run('duties', 'extract')).toBe('没有读到带时间要求的职责。')
  expect(await run('duties', 'review')).toBe('没有待审的职责。')
  expect(await run('duties', 'calendar', '--month', '2027-02')).toBe('2027年2月职责：没有已确认的')
  const damaged = join(folder, 'damaged.docx')
  writeFileSync(damaged, 'PK no archive')
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  await expect(run('duties', 'extract', '--docs', damaged)).rejects.toThrow(/no document could be read/)
  expect(errors.mock.calls.flat().join()).toContain('《damaged.docx》')
  errors.mockRestore()
  await expect(run('duties', 'calendar', '--month', '2027-13')).rejects.toThrow(/2027-03/)
  await expect(run('duties', 'show', '99')).rejects.toThrow(/duties list/)
})

test('confirmed, and on the calendar as text, for calendar programs and as a workbook', async () => {
  await run('ingest', plan)
  expect(await confirm('1', '--to', 'officials')).toContain('最近到期日：1月5日')
  await expect(confirm('2', '--to', 'officials')).rejects.toThrow(/放假和调休安排还没有数据/)
  expect(await confirm('3', '--to', 'officials')).toContain('最近到期日：1月31日')
  await expect(confirm('4', '--to', 'officials')).rejects.toThrow(/只能提醒督查员/)
  await expect(confirm('1', '--to', 'inspectors')).rejects.toThrow(/没有登记的督查员/)
  const text = await run('duties', 'calendar', '--month', `${year}-02`)
  expect(text).toContain('2月5日 D1 报送台账')
  expect(text).toContain('D3 盘点器材（注意：本月没有这一天，按月末算）')
  expect(text).toContain(`${year}年放假安排未载`)
  const ics = await run('duties', 'calendar', '--month', `${year}-02`, '--format', 'ics')
  expect(ics).toContain(`UID:duty-1-${year}-02-05@gridkeeper`)
  expect(ics).toContain(`DTSTART;VALUE=DATE:${year}0205`)
  const out = join(folder, 'duties.xlsx')
  await run('duties', 'calendar', '--month', `${year}-02`, '--format', 'xlsx', '--out', out)
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  await expect(run('duties', 'calendar', '--month', `${year}-02`, '--format', 'xlsx')).rejects.toThrow(
    /--out/,
  )
  expect(await run('duties', 'dismiss', '3', '--by', '高远', '--as', 'expired')).toBe(
    'D3 已记为已过期，不会提醒。',
  )
  expect(await run('duties', 'calendar', '--month', `${year}-02`)).not.toContain('D3')
  expect(await run('duties', 'show', '3')).toMatch(
    /高远 \{"kind":"confirmed".*\n.*高远 \{"kind":"expired"\}/u,
  )
})
