// Works off everything due, computed from data: a power cut undoes it unsent and it is due again, a lost tick only delays, a replica or a clock that steps back repeats nothing.
import { rosterOn } from '../../domain/roster/absence.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Rulebook } from '../../domain/report/rulebook.ts'
import type { Job } from './job.ts'
import { jobsOf, sweeps } from '../jobs.ts'
import type { Parts } from '../parts.ts'

/** A gap between two signs of life longer than this is an outage. */
const outageMs = 90_000

export interface Sweeper {
  sweep(): Promise<void>
}

export function createSweeper(parts: Parts): Sweeper {
  let book: Rulebook | undefined
  let jobs: readonly Job[] = []
  let waking: readonly Waking[] = []
  /** When a job is next worth asking about; only spares reading, the occurrences decide. */
  const quietUntil = new Map<Job, Date>()
  return {
    async sweep() {
      waking = []
      await guarded(parts, 'heartbeat', async () => {
        await parts.store.transact(async (tx) => {
          const now = parts.clock()
          await beatIn(tx, now)
          const rules = await tx.regimes.load()
          // The rules may have been declared anew by another replica.
          if (rules !== book) {
            await parts.refreshCalendar?.(tx)
            jobs = jobsOf(parts.community, rules)
          }
          book = rules
          const asked = jobs.filter((job) => (quietUntil.get(job) ?? now) <= now)
          waking = await workedOff(tx, asked, now)
        }, 'relaxed')
        return true
      })
      for (const { job, after } of waking) {
        const until = parts.clock()
        // What falls due while it works waits for the next sweep, not for the next day.
        if (await guarded(parts, job.schedule, () => workOff(parts, job, { after, until })))
          quietUntil.set(job, job.times.next(until))
      }
      for (const run of await sweepTogether(parts)) await guarded(parts, run.name, () => runSweep(parts, run))
    },
  }
}

export async function beat({ store, clock }: Parts): Promise<void> {
  await store.transact((tx) => beatIn(tx, clock()), 'relaxed')
}

/** A sign of life; a gap since the last one is booked as our outage. */
async function beatIn(tx: Tx, now: Date): Promise<void> {
  const last = await tx.outages.beat(now)
  if (last && now.getTime() - last.getTime() > outageMs) await tx.outages.record({ from: last, to: now })
}

/** True where all that is due was worked off. One that fails stops no other. */
async function guarded(parts: Parts, name: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    parts.log.error({ job: name, err: error }, 'a scheduled job failed; it is tried again at the next sweep')
    return false
  }
}

interface Waking {
  readonly job: Job
  /** Up to when it was worked off. */
  readonly after: Date
}

async function workedOff(tx: Tx, jobs: readonly Job[], now: Date): Promise<readonly Waking[]> {
  const names = jobs.map((job) => job.schedule)
  const until = await tx.occurrences.workedOff(names, now)
  return jobs.map((job) => ({ job, after: until.get(job.schedule) ?? now }))
}

async function workOff(parts: Parts, job: Job, span: { after: Date; until: Date }): Promise<boolean> {
  for (const nominal of job.times.between(span)) {
    if (!(await runOnce(parts, job, nominal))) return false
  }
  return true
}

async function runOnce(parts: Parts, job: Job, nominal: Date): Promise<boolean> {
  return parts.store.transact(async (tx) => {
    const now = parts.clock()
    const { community, knowledge } = parts
    const [regimes, absences] = [await tx.regimes.load(), await tx.absences.load()]
    const roster = rosterOn(await tx.roster.load(), absences, localDay(now, community.timeZone))
    const occasion = { tx, community, knowledge, roster, absences, regimes, nominal, now }
    if (job.ready && !(await job.ready(occasion))) return false
    const taken = await tx.occurrences.take(job.schedule, nominal, now)
    if (taken) await tx.occurrences.workOff(job.schedule, nominal)
    const expired =
      job.lateness.policy === 'expire' && now.getTime() - nominal.getTime() > job.lateness.graceMs
    if (taken && !expired) await job.run(occasion)
    return true
  }, 'relaxed')
}

type Run = (typeof sweeps)[number]

/** Nearly always nothing is due: one transaction for all. Which of them are to run by themselves: each where one failed, else those with more to do. */
async function sweepTogether(parts: Parts): Promise<readonly Run[]> {
  const { store, community, knowledge, clock } = parts
  const all = async (tx: Tx) => {
    const more: Run[] = []
    for (const run of sweeps) if (await run({ tx, community, knowledge, now: clock() })) more.push(run)
    return more
  }
  return store.transact(all, 'relaxed').catch((error: unknown) => {
    parts.log.warn({ err: error }, 'the sweeps failed together; each is run alone')
    return sweeps
  })
}

/** A transaction for each batch, until nothing more is due. */
async function runSweep(parts: Parts, run: Run): Promise<boolean> {
  const { store, community, knowledge, clock } = parts
  while (await store.transact((tx) => run({ tx, community, knowledge, now: clock() }), 'relaxed'));
  return true
}
