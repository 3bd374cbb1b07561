// Says what an import did: the plans found, what was taken out and why, what is in doubt.
import { contradictionsIn, uncomparedLines } from './contradictions.ts'
import type { Library } from './library.ts'
import type { Plan } from './passage.ts'
import type { NoiseReason } from '../plan/noise.ts'

interface IngestReport {
  readonly files: readonly FileReport[]
}

interface FileReport {
  readonly file: string
  readonly plans: readonly PlanReport[]
  readonly removed: readonly { readonly line: number; readonly reason: NoiseReason }[]
  /** What the pages say of their own length, and what was found. */
  readonly lengths: readonly { readonly line: number; readonly said: number; readonly found: number }[]
}

interface PlanReport {
  readonly title: string
  readonly lines: readonly [number, number]
  readonly places: readonly string[]
  readonly year: Plan['year']
  /** First lines of plans, in any file, that repeat this one. */
  readonly alsoIn: readonly string[]
  /** Lines that say two things of the same matter. */
  readonly contradictions: readonly (readonly [number, number])[]
  /** Lines too long to be compared with others. */
  readonly uncompared: readonly number[]
  readonly unknowns: readonly { readonly line: number; readonly kind: 'masked' | 'blank' | 'annex-absent' }[]
}

export function reportOf(library: Library): IngestReport {
  const files = [...new Set([...library.plans, ...library.removed].map((entry) => entry.file))]
  return {
    files: files.map((file) => ({
      file,
      plans: library.plans.filter((plan) => plan.file === file).map((plan) => planReport(library, plan)),
      removed: library.removed
        .filter((entry) => entry.file === file)
        .map(({ line, reason }) => ({ line, reason })),
      lengths: library.lengths
        .filter((entry) => entry.file === file)
        .map(({ line, said, found }) => ({ line, said, found })),
    })),
  }
}

function planReport(library: Library, plan: Plan): PlanReport {
  const lines = plan.passages.map((passage) => passage.line)
  return {
    title: plan.title,
    lines: [lines[0] ?? 0, lines[lines.length - 1] ?? 0],
    places: plan.places,
    year: plan.year,
    alsoIn: (library.duplicates.get(plan) ?? []).map((twin) => twin.key),
    contradictions: contradictionsIn(plan).map(([a, b]) => [a.passage.line, b.passage.line]),
    uncompared: uncomparedLines(plan),
    unknowns: plan.passages.flatMap(({ line, read }) => {
      const kind = unknownOf(read)
      return kind ? [{ line, kind }] : []
    }),
  }
}

function unknownOf(text: string): 'masked' | 'blank' | 'annex-absent' | undefined {
  if (/\d*x{2,}|\*{2,}|_{2,}/u.test(text)) return 'masked'
  if (/^[^。;]{1,12}:$/u.test(text) && /长|员|单位|人|电话|时间|地点/u.test(text)) return 'blank'
  return /见附件|附后|见附表/u.test(text) ? 'annex-absent' : undefined
}

export function renderIngestReport({ files }: IngestReport): string {
  return files
    .map(({ file, plans, removed, lengths }) =>
      [
        `${file}：${plans.length} 份方案，去掉 ${removed.length} 行非正文`,
        ...plans.map((plan) => `  第${plan.lines[0]}-${plan.lines[1]}行 ${plan.title}${remarks(plan)}`),
        ...plans.flatMap(({ contradictions }) =>
          contradictions.map(([a, b]) => `  ! 第${a}行与第${b}行说法不一`),
        ),
        ...plans.flatMap(({ uncompared }) =>
          uncompared.map((line) => `  ! 第${line}行过长，没有比对前后说法是否一致，请分行后再导入`),
        ),
        ...lengths.map(renderLength),
        ...removed.map(({ line, reason }) => `  - 第${line}行 ${REASONS[reason]}`),
      ].join('\n'),
    )
    .join('\n')
}

const REASONS: Record<NoiseReason, string> = {
  spam: '广告',
  'page furniture': '网页附加文字',
  counter: '计数',
  'related links': '相关链接',
  cover: '合集标题或导航',
  unfit: '不宜在群内出现,已隔离',
}

/** Pages round and count otherwise; beyond this part of what is said, text is missing or was added. */
const OFF = 0.1

function renderLength({ line, said, found }: FileReport['lengths'][number]): string {
  const off = Math.abs(found - said) > OFF * said
  return `  ${off ? '!' : '='} 第${line}行称全文共${said}字,实有${found}字`
}

function remarks({ year, alsoIn, unknowns }: PlanReport): string {
  const count = (kind: string) => unknowns.filter((unknown) => unknown.kind === kind).length
  const said = [
    year.kind === 'known' ? `${year.year}年` : year.kind === 'masked' ? '年份被遮盖' : '年份不详',
    alsoIn.length > 0 && `与${alsoIn.length}份近似`,
    count('masked') > 0 && `${count('masked')}处被遮盖`,
    count('blank') > 0 && `${count('blank')}处空白`,
    count('annex-absent') > 0 && `${count('annex-absent')}处附件未收录`,
  ]
  return `(${said.filter(Boolean).join(',')})`
}
