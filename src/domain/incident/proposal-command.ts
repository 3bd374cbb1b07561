// 登记 P7, 忽略 P7: what staff say to a resident's report that was offered to them.

export interface ProposalCommand {
  readonly verb: 'book' | 'drop'
  readonly promptId: number
}

export function parseProposalCommand(text: string): ProposalCommand | undefined {
  const said = /^(登记|忽略)\s*P(\d{1,9})$/i.exec(text)
  return said ? { verb: said[1] === '登记' ? 'book' : 'drop', promptId: Number(said[2]) } : undefined
}

export function renderProposalAnswer(outcome: 'dropped' | 'over' | 'unknown', promptId: number): string {
  return {
    dropped: `P${promptId} 不登记。`,
    over: `P${promptId} 已经处理过，或者过了 24 小时。还要登记请直接说明地点和情况。`,
    unknown: `没有等您登记的 P${promptId}。`,
  }[outcome]
}

/** It was offered, and is read otherwise now. */
export function renderNotBooked(text: string): string {
  return `没有登记：“${text.slice(0, 40)}”现在读不出是什么事。请您自己发一条，写明哪个网格、什么地方、什么情况。`
}
