// SVG to PNG with a typeface of our own, so that Chinese is drawn on a machine that has none.
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

const family = 'Noto Sans Hans'
const typeface = fileURLToPath(
  new URL('../fonts/NotoSansHans-Regular.otf', import.meta.resolve('@embedpdf/fonts-sc')),
)

export async function raster(svg: string): Promise<Uint8Array> {
  const font = { loadSystemFonts: false, fontFiles: [typeface], defaultFontFamily: family }
  return new Resvg(svg, { font }).render().asPng()
}
