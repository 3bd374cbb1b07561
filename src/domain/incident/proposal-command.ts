// 登记 P7, 忽略 P7: what staff say to a resident's report that was offered to them.

export interface ProposalCommand {
  readonly verb: 'book' | 'drop'
  readonly promptId: number
}

export function parseProposalCommand(text: string): ProposalCommand | undefined {
  const said = /^(登记|忽略)\s*P(\d{1,9})$/i.exec(text)
  return said ? { verb: said[1] === '登记' ? 'book' : 'drop', promptId: Number(said[2]) } : undefined
}
