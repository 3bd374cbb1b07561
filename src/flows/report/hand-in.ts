// Reports in writing: handed in as text or file, passed up the tree to their readers, each once.
import { renderAttachment } from '../../domain/file/attachment.ts'
import { writtenCardKey, writtenCopyKey } from '../../domain/messaging/dedupe-keys.ts'
import type { FileRef } from '../../domain/file/stored-file.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import { reportingGrids } from '../../domain/report/regime.ts'
import { renderBooking } from '../../domain/report/report-booking.ts'
import { rulesOn, ruleOn } from '../../domain/report/rulebook.ts'
import type { Report } from '../../domain/report/report.ts'
import {
  decidePassOn,
  decideWritten,
  isWritten,
  parseHandedIn,
  passersOf,
  regimeOfFile,
  renderFileComing,
  renderForwarded,
  renderPassOn,
  renderPassOnCard,
  renderRefusedWritten,
  type HandedIn,
  type WrittenReport,
} from '../../domain/report/written-report.ts'
import { byId } from '../../domain/roster/roster-index.ts'
import { addressOf, type Unit } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { keepAttachments } from '../file/keep-attachments.ts'
import { noteRefusal, privateAddress, reply, type MessageScene, type Scene } from '../scene.ts'
import { bookDay } from './book-reports.ts'

/** In words, or as a file that is still to come. */
type Handed = HandedIn | { readonly fileName: string }

/** undefined: the message is no report in writing. */
export function handedInBy(_: string, plain: string, scene: MessageScene): Handed | undefined {
  const { regimes, event, community, member, chat } = scene
  if (member.role === 'resident' || chat?.audience === 'residents') return undefined
  const rules = rulesOn(regimes, localDay(event.sentAt, community.timeZone))
  const [attachment] = event.attachments.filter(({ kind }) => kind === 'file' || kind === 'photo')
  const handed = attachment?.kind === 'file' ? undefined : parseHandedIn(plain, rules)
  if (handed || !attachment || !regimeOfFile(plain, attachment.name ?? '', rules)) return handed
  return { fileName: renderAttachment(attachment) }
}

export async function handIn(scene: MessageScene, handed: Handed): Promise<void> {
  if ('body' in handed) {
    await keepAttachments(scene)
    return accept(scene, handed, { text: handed.body, file: undefined, checked: true })
  }
  const wanted = await keepAttachments(scene, { purpose: 'report' })
  if (wanted > 0) await reply(scene, 'receipt', { text: renderFileComing(handed.fileName) })
}

/** A file that has come: `text` is undefined where it holds no words. */
export async function handInFile(
  scene: MessageScene,
  file: FileRef,
  text: string | undefined,
): Promise<void> {
  const day = localDay(scene.event.sentAt, scene.community.timeZone)
  const regime = regimeOfFile(scene.event.text, file.name, rulesOn(scene.regimes, day))
  if (!regime) return
  const heading = `${scene.event.text} ${file.name}`
  await accept(
    scene,
    { regime, heading, body: text },
    { text: text ?? '', file, checked: text !== undefined },
  )
}

async function accept(
  scene: MessageScene,
  handed: Omit<HandedIn, 'body'> & { readonly body: string | undefined },
  content: Pick<WrittenReport, 'text' | 'file' | 'checked'>,
): Promise<void> {
  const { roster, member, event, community, tx } = scene
  const decision = decideWritten(handed, roster, member.personId)
  const part = content.file ? 'written' : 'reply'
  if (decision.outcome !== 'hand-in') {
    if (decision.outcome === 'not-yours') noteRefusal(scene, 'report')
    return reply(scene, 'receipt', { text: renderRefusedWritten(decision, handed, roster), part })
  }
  const { unit } = decision
  const day = localDay(event.sentAt, community.timeZone)
  const request = { kind: 'written', grids: [unit.id], unknownGrids: [], day, correction: false } as const
  const booking = await bookDay(scene, { ...request, regimeId: handed.regime.id })
  for (const report of booking.booked) {
    await tx.written.add({ reportId: report.id, ...content })
    await forward(scene, { report, unit, regime: handed.regime }, content)
  }
  await reply(scene, 'receipt', {
    text: renderBooking(booking.decision, booking.booked, { units: byId([unit]) }),
    part,
  })
}

type Forwarded = Parameters<typeof renderForwarded>[0]

/** To whoever passes it on, where that is wanted and he can be reached; else to its readers at once. */
async function forward(
  scene: Scene,
  about: Forwarded,
  content: Pick<WrittenReport, 'text' | 'file' | 'checked'>,
): Promise<void> {
  const { tx, roster, now } = scene
  const { report, unit, regime } = about
  const passers = passersOf(regime, roster, unit).flatMap((person) => {
    const to = privateAddress(person)
    return to ? [{ person, to }] : []
  })
  if (passers.length === 0) {
    await tx.written.passOn(report.id, { at: scene.event.sentAt, name: undefined })
    return sendTo(scene, about, content)
  }
  const button = { label: '转报', token: `pass-on:${report.id}`, word: `转报 R${report.id}` }
  const text = renderPassOnCard(renderForwarded(about, content), report.id)
  for (const { person, to } of passers) {
    const dedupeKey = writtenCardKey(report.id, person.id)
    const card = { ...contentOf(text, content.file), buttons: [[button]] }
    await tx.outbox.add({ dedupeKey, to, priority: 'notice', content: card }, now)
  }
}

function contentOf(text: string, file: FileRef | undefined): Outgoing {
  return { text, ...(file && { files: [file] }) }
}

async function sendTo(
  { tx, roster, now }: Scene,
  about: Forwarded,
  content: Pick<WrittenReport, 'text' | 'file' | 'checked'>,
): Promise<void> {
  const { report, regime } = about
  for (const chat of roster.chats.filter(({ id }) => regime.wants.to.includes(id))) {
    const to = addressOf(chat)
    const dedupeKey = writtenCopyKey(report.id, chat.id)
    const message = contentOf(renderForwarded(about, content), content.file)
    await tx.outbox.add({ dedupeKey, to, priority: 'paper', content: message }, now)
  }
}

/** "转报 R12", by word or button. */
export async function passOn(scene: Scene, id: number): Promise<void> {
  const { tx, roster, member, event } = scene
  const written = await tx.written.get(id)
  const about = written && (await aboutOf(scene, id))
  const passers = about ? passersOf(about.regime, roster, about.unit) : []
  const [latest] = about ? await tx.reports.latest(about.regime.id, about.report.day, [about.unit.id]) : []
  const outcome = decidePassOn(about && written, { passers, latest }, member.personId)
  if (outcome === 'not-yours') noteRefusal(scene, 'approval')
  if (outcome === 'pass-on' && about && written) {
    await tx.written.passOn(id, { at: event.sentAt, name: member.name })
    await sendTo(scene, about, written)
  }
  const chats = roster.chats.filter((c) => about?.regime.wants.to.includes(c.id)).map((c) => c.title)
  await reply(scene, 'receipt', { text: renderPassOn(outcome, id, { chats, latest: latest?.id }) })
}

async function aboutOf({ tx, regimes, roster }: Scene, id: number): Promise<Forwarded | undefined> {
  const report = await tx.reports.get(id)
  const regime = report && ruleOn(regimes, report.regimeId, report.day)
  if (!report || !regime || !isWritten(regime)) return undefined
  return { report, regime, unit: unitOf(report, reportingGrids(regime, roster)) }
}

function unitOf({ gridId }: Report, units: readonly Unit[]): Unit {
  return units.find((unit) => unit.id === gridId) ?? { id: gridId, name: gridId, kind: 'office' }
}
