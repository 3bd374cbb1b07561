// 确认, 签发, 批准 said without a number: what waits for the speaker's word is listed, and nothing is done.

export interface Waiting {
  /** With its number, as it is answered. */
  readonly words: readonly [string, ...string[]]
  readonly about: string
}

export function parseBareWord(text: string): string | undefined {
  return /^(确认|确认发送|签发|批准|同意|退回|取消)[。!]?$/.exec(text)?.[1]
}

const shown = 10
const aboutLength = 30

export function renderWaiting(waiting: readonly Waiting[]): string {
  if (waiting.length === 0) return '现在没有等您确认的。要确认某一件请带上编号，如“确认 N4”。'
  const lines = waiting.slice(0, shown).map(({ words, about }) => {
    const line = about.replaceAll('\n', ' ')
    const short = line.length > aboutLength ? `${line.slice(0, aboutLength)}…` : line
    return `${words.map((word) => `“${word}”`).join('或')}：${short}`
  })
  const more = waiting.length > shown ? [`共 ${waiting.length} 件。`] : []
  return ['没有执行，请带上编号。等您办的有：', ...lines, ...more].join('\n')
}
