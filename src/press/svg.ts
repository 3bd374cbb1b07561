// The few shapes that pictures are drawn of, as SVG text.

export interface LabelStyle {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

export function label(
  text: string,
  { x, y, size = 12, fill = '#222222', anchor = 'start' }: LabelStyle,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`
}

export interface BoxStyle {
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly opacity?: number
}

export function box(x: number, y: number, { width, height, fill, opacity = 1 }: BoxStyle): string {
  const pale = opacity < 1 ? ` fill-opacity="${opacity.toFixed(2)}"` : ''
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${pale}/>`
}

export function group(x: number, y: number, svg: string): string {
  return `<g transform="translate(${x} ${y})">${svg}</g>`
}

/** What XML forbids outright, as a grid's name may hold it by mistake, is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
