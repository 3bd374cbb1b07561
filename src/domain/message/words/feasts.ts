// Holidays that fall on the same day each year, as month and day; the longer of two names first.
export const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  妇女节: [3, 8],
  劳动节: [5, 1],
  五一: [5, 1],
  儿童节: [6, 1],
  六一: [6, 1],
  植树节: [3, 12],
  七一: [7, 1],
  八一: [8, 1],
  教师节: [9, 10],
  国庆节: [10, 1],
  国庆: [10, 1],
  平安夜: [12, 24],
  圣诞节: [12, 25],
  圣诞: [12, 25],
}

/** Of the traditional calendar; the last day of its year is 0, 0. */
export const lunarFeasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  除夕: [0, 0],
  大年三十: [0, 0],
  年三十: [0, 0],
  春节: [1, 1],
  大年初一: [1, 1],
  元宵节: [1, 15],
  元宵: [1, 15],
  正月十五: [1, 15],
  端午节: [5, 5],
  端午: [5, 5],
  中秋节: [8, 15],
  中秋: [8, 15],
  七夕节: [7, 7],
  七夕: [7, 7],
  腊八节: [12, 8],
  腊八: [12, 8],
  小年: [12, 23],
  重阳节: [9, 9],
  重阳: [9, 9],
}

export const feastNames: readonly string[] = Object.keys({ ...feasts, ...lunarFeasts })
