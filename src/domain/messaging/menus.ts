// The menus of commands beside the input field, by kind of chat and language of the reader.
export interface Menu {
  readonly scope: 'private' | 'group'
  /** undefined: every language without a menu of its own. */
  readonly language?: 'zh'
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}

const menu = (scope: Menu['scope'], zh: string, en: string): Menu[] => [
  { scope, language: 'zh', commands: [{ command: 'help', description: zh }] },
  { scope, commands: [{ command: 'help', description: `${zh} (${en})` }] },
]

export const telegramMenus: readonly Menu[] = [
  ...menu('private', '能做什么、怎么发', 'what I can do, in Chinese'),
  ...menu('group', '本群能办什么', 'what I do in this group, in Chinese'),
]
