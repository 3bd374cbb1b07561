// No rule is tuned to the documents it was tried on: their places and plans are named nowhere in this project.
import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const shared = '../shared'
const questions = join(shared, 'eval/qa-dev.jsonl')

test.skipIf(!existsSync(questions))(
  'no place or plan of the development sets stands in the project',
  async () => {
    const names = borrowedNames(readFileSync(questions, 'utf8'))
    expect(names.length).toBeGreaterThan(20)
    const found: string[] = []
    for (const file of await projectFiles()) {
      const text = readFileSync(file, 'utf8')
      found.push(...names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`))
    }
    expect(found).toEqual([])
  },
)

/** Names with a place's ending in the labels of the plans, without the ones any plan may carry. */
function borrowedNames(jsonl: string): string[] {
  const labels = jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { plan: string }).plan)
  const place = /([\u4e00-\u9fff]{2,3}?)(?:省|市|县|区|镇|乡|村|街道|街|路社区|社区|水库|学校)/g
  const stems = labels.flatMap((label) => [...label.matchAll(place)].map((match) => match[1] ?? ''))
  const common =
    /社区|城市|文明|绿色|和谐|平安|创建|全国|全市|节水|节能|示范|篇|第|建设|安全|新型|环保|无疫|卫生|综合|服务|中心|某|村并|省级|进|成|管执|两型|活动|街道|办事处/
  return [...new Set(stems)].filter((stem) => stem.length >= 2 && !common.test(stem))
}

async function projectFiles(): Promise<string[]> {
  const files: string[] = []
  for (const folder of ['src', 'prompts', 'scripts', 'test', 'samples', 'docs', 'prisma']) {
    if (!existsSync(folder)) continue
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    files.push(...entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)))
  }
  return files.filter(
    (file) => /\.(ts|mjs|md|txt|yaml|json|prisma)$/.test(file) && !file.includes('generated'),
  )
}
