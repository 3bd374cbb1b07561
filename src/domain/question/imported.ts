// What came of a document of plans that an official sent.

const shownTitles = 10
const outcomes = { added: '已导入', revised: '已更新为新的一版', same: '与已有的完全相同，没有变动' } as const

/** `titles`: of the plans that it holds. */
export function renderImported(
  name: string,
  result: keyof typeof outcomes,
  titles: readonly string[],
): string {
  const head = `《${name}》${outcomes[result]}`
  if (titles.length === 0) return `${head}。里面没有认出方案，提问时找不到它；请核对是不是发错了文件。`
  const shown = titles.slice(0, shownTitles).map((title, i) => `${i + 1}. ${title}`)
  const more = titles.length > shownTitles ? [`等 ${titles.length} 个方案`] : []
  return [`${head}，其中方案 ${titles.length} 个：`, ...shown, ...more].join('\n')
}

export function renderNotImported(why: string): string {
  return `没有导入：${why}`
}
