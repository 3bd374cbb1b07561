// The picture of a paper: a heat map of grids and days above the trend of the days.
import { renderPeriodInFull } from '../domain/paper/paper-lines.ts'
import type { Paper } from '../domain/paper/paper.ts'
import { heatMap, bandsOf, legend } from './heat-map.ts'
import { raster } from './raster.ts'
import { group, label } from './svg.ts'
import { trend } from './trend.ts'

/** Between the left edge and the first day stand the names of the grids. */
const leftEdge = 170
const margin = 24
const widest = 1000

export function printPicture(paper: Paper): Promise<Uint8Array> {
  return raster(drawPicture(paper))
}

export function drawPicture(paper: Paper): string {
  const { chart } = paper
  const cell = Math.min(28, Math.max(3, Math.floor(widest / Math.max(1, chart.days.length))))
  const plot = { cell, days: chart.days, width: Math.max(520, chart.days.length * cell) }
  const bands = bandsOf(chart)
  const map = heatMap(bands, plot)
  const line = trend(chart, plot)
  const top = 96
  const width = leftEdge + plot.width + margin
  const height = top + map.height + line.height + margin
  const title = `${paper.issuer}${paper.title}${paper.pending ? '（待审）' : ''}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans Hans">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${label(title, { x: margin, y: 40, size: 24 })}
${label(renderPeriodInFull(paper.period), { x: margin, y: 66, size: 14, fill: '#666666' })}
${group(margin, 84, legend(chart))}
${group(leftEdge, top + 24, map.svg)}
${group(leftEdge, top + map.height, line.svg)}
</svg>`
}
