// Figures as they stand in the words of other tables, over folded text.

export const digit = '[\\d一二三四五六七八九十]'
/** The same, with 两, which counts things. */
export const figure = '[\\d一二两三四五六七八九十]'
/** One grid by its number. */
export const grid = `${digit}{1,3}号?网?格`
