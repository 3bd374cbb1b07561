import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreDuties, type DutyList } from '../../../scripts/score-duties.ts'
import { libraryOf } from '../../../scripts/question-set.ts'
import { dutiesIn } from '../../../src/knowledge/library/duties.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const root = join(import.meta.dirname, '../../..')
const seeds = join(root, '../shared/seeds')

const safety = `柳溪社区电动自行车安全管理方案
为加强安全管理,根据上级要求,结合本社区实际,制定本方案。
一、职责分工
(一)网格员职责:
1.每天巡查一次楼道,发现飞线充电的,应当立即制止并在24小时内向社区消防办公室书面报告。
2.每周一上午9点前将上周台账报送社区办公室,逾期未报的在例会上通报批评。
(二)物业公司职责:
定期检查充电桩,及时更换老化线路。
二、工作步骤
(一)自查阶段(20xx年4月1日至4月20日)
各楼栋自查。
(二)总结阶段(20xx年11月)
各网格于10月20日前将总结报社区办公室。
三、督查
社区纪检小组每季度暗访一次,突击检查充电棚。
四、去年开展了两次检查,定期通报了结果。
社区对每年20万元的经费专款专用。
`

function dutiesOf(...texts: string[]) {
  return dutiesIn(buildLibrary(texts.map((text, i) => ({ name: `${i + 1}.txt`, lines: text.split('\n') }))))
}

test('a plan is read for who owes what to whom by when', () => {
  const duties = dutiesOf(safety)
  expect(duties.map(({ source, cadence }) => `${source.lines[0]} ${cadence.type} ${cadence.value}`)).toEqual([
    '5 exact 每天',
    '5 event 立即',
    '5 event 24小时内',
    '6 exact 每周一上午9点前',
    '8 vague 定期',
    '8 vague 及时',
    '10 windowed 20xx年4月1日至4月20日',
    '12 windowed 20xx年11月',
    '13 exact 10月20日前',
    '15 exact 每季度',
  ])
  expect(duties[0]).toMatchObject({ who: '网格员' })
  expect(duties[2]).toMatchObject({ to: '社区消防办公室', cadence: { after: '发现飞线充电的' } })
  expect(duties[3]).toMatchObject({
    to: '社区办公室',
    ifMissed: expect.stringContaining('通报批评'),
    quote: expect.stringContaining('每周一上午9点前'),
  })
  expect(duties[4]).toMatchObject({ who: '物业公司', what: '检查充电桩' })
  expect(duties[8]).toMatchObject({ who: '各网格', to: '社区办公室' })
  expect(duties.map(({ secret }) => secret)).toEqual([...Array.from({ length: 9 }, () => false), true])
})

test('plans that repeat one another yield each duty once', () => {
  const twin = safety.replace('24小时内', '12小时内')
  const places = dutiesOf(safety, twin).map(({ source, alsoIn, cadence }) =>
    [source.file, cadence.value, ...alsoIn.map(({ file }) => file)].join(' '),
  )
  expect(places).toEqual([
    '1.txt 每天',
    '1.txt 立即',
    '1.txt 24小时内',
    '1.txt 每周一上午9点前 2.txt',
    '1.txt 定期 2.txt',
    '1.txt 及时 2.txt',
    '1.txt 20xx年4月1日至4月20日 2.txt',
    '1.txt 20xx年11月 2.txt',
    '1.txt 10月20日前 2.txt',
    '1.txt 每季度 2.txt',
    '2.txt 每天',
    '2.txt 立即',
    '2.txt 12小时内',
  ])
})

test('a key outlives a move to other lines, and goes with another wording', () => {
  const moved = dutiesOf(`\n\n${safety}`).map(({ key }) => key)
  expect(moved).toEqual(dutiesOf(safety).map(({ key }) => key))
  const changed = dutiesOf(safety.replace('每周一上午9点前', '每周二上午9点前')).map(({ key }) => key)
  expect(changed.filter((key) => !moved.includes(key))).toHaveLength(1)
})

test('what cannot be is shown', () => {
  const duties = dutiesOf(
    '某活动方案\n各网格2月30日前报送名单。\n材料3月5日前初报,3月10日前终报。\n5月至6月开展整治,各网格4月30日前报送总结。',
  )
  expect(duties.flatMap(({ conflicts }) => conflicts)).toEqual([
    '日期不存在',
    '同一句有两个期限：3月5日前、3月10日前',
    '同一句有两个期限：3月5日前、3月10日前',
    '上报期限（4月30日前）早于活动结束（5月至6月）',
    '上报期限（4月30日前）早于活动结束（5月至6月）',
  ])
})

const lists = readdirSync(join(root, 'test/fixtures/duties')).filter((name) => name.endsWith('.json'))
const plans = join(root, 'test/fixtures/duties/plans')
const found = new Map(
  [seeds, plans].filter(existsSync).map((folder) => [folder, dutiesIn(libraryOf(folder))]),
)

test.for(lists)('the lists made by hand are met: %s', (name, { skip }) => {
  const folder = name === 'invented.json' ? plans : seeds
  const duties = found.get(folder)
  if (!duties) return skip(`${folder} is not here`)
  const list = JSON.parse(readFileSync(join(root, 'test/fixtures/duties', name), 'utf8')) as DutyList
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  const hashes = new Map(readdirSync(folder).map((file) => [hashOf(file), file]))
  const score = scoreDuties(list, { duties, hashes })
  expect(score.matched / score.listed).toBeGreaterThanOrEqual(0.85)
  expect(score.matched / score.read).toBeGreaterThanOrEqual(0.85)
  expect(score.typed / score.matched).toBeGreaterThanOrEqual(0.9)
})
