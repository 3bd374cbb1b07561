// 确认 N12, 取消 N12.

export interface NoticeCommand {
  readonly verb: 'confirm' | 'cancel'
  readonly noticeId: number
}

export function parseNoticeCommand(text: string): NoticeCommand | undefined {
  const said = /^(确认|取消)\s*N(\d{1,9})$/i.exec(text)
  return said ? { verb: said[1] === '确认' ? 'confirm' : 'cancel', noticeId: Number(said[2]) } : undefined
}
