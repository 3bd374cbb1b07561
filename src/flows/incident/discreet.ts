// What concerns somebody is not spelled out where residents read along: that it arrived is all that is said there.
import type { Incident } from '../../domain/incident/incident.ts'
import { isSensitiveReport, renderDiscreetReceipt } from '../../domain/question/sensitive.ts'
import { renderSupplement } from '../../domain/record/missing.ts'
import { reply, toldIn, type Scene } from '../scene.ts'

export function isDiscreet(scene: Scene, incidents: readonly Incident[]): boolean {
  const texts = [toldIn(scene), ...incidents.map(({ text }) => text)]
  return scene.chat?.audience === 'residents' && isSensitiveReport(incidents, texts.join('\n'))
}

/** `gridName`: where that is what was added. */
export async function replySupplement(
  scene: Scene,
  { before, after, gridName }: { before: Incident; after: Incident; gridName?: string | undefined },
): Promise<void> {
  const text = isDiscreet(scene, [after])
    ? renderDiscreetReceipt([after.number])
    : renderSupplement(before, after, gridName)
  await reply(scene, 'receipt', { text })
}
