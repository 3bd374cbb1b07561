// Commands, codes and numbered choices: decoded before any message is read for its meaning.
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'confirm' | 'cancel'; readonly noticeId: number }
  | { readonly name: 'book' | 'drop'; readonly promptId: number }
  | { readonly name: 'vote'; readonly helpful: boolean; readonly questionId: number | undefined }
  | { readonly name: 'choose'; readonly choice: number }

/** undefined: the text is no command, read it. */
export function parseCommand(text: string): Command | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/@\S+\s*/g, '')
    .trim()
  if (/^\/(help|start)$/i.test(bare)) return { name: 'help' }
  const notice = /^(确认|取消)\s*N(\d{1,9})$/i.exec(bare)
  if (notice) return { name: notice[1] === '确认' ? 'confirm' : 'cancel', noticeId: Number(notice[2]) }
  const proposal = /^(登记|忽略)\s*P(\d{1,9})$/i.exec(bare)
  if (proposal) return { name: proposal[1] === '登记' ? 'book' : 'drop', promptId: Number(proposal[2]) }
  const vote = /^(?:(有用|👍)|没有?用|👎)\p{Emoji_Modifier}?\s*(?:Q(\d{1,9}))?$/iu.exec(bare)
  if (vote)
    return { name: 'vote', helpful: vote[1] !== undefined, questionId: vote[2] ? Number(vote[2]) : undefined }
  const choice = /^([1-9])$/.exec(bare)
  return choice ? { name: 'choose', choice: Number(choice[1]) } : undefined
}
