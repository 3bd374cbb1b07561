// Measures and typefaces of official papers (GB/T 9704), in the units of the document format.

/** Installed with every Chinese office program; another one puts its own in their place. */
export const fonts = { title: '宋体', heading: '黑体', body: '仿宋' } as const

/** Twentieths of a point. */
export function mm(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Twentieths of a point. */
export function line(pointsHigh: number): number {
  return pointsHigh * 20
}

/** Half points. */
export function points(size: number): number {
  return size * 2
}
