import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { clinicDay, clinicHour } from '@carepath/content/config/clinic-day.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'
import { differenceCount } from './check-site.ts'
import type { Leader } from '../release/leader.ts'
import type { OutboxLoop } from '../loop/outbox-loop.ts'
import { replaceFile } from '../kernel/replace-file.ts'
import { verifySite, type Verification } from './verify-site.ts'

const LastCheckSchema = z.strictObject({
  /** Day at the clinic, so that a restart doesn't check twice in a night. */
  day: z.string(),
  at: z.string(),
  /** How many documents and files were not as they should be. */
  found: z.number().int(),
  /** How many still are, after the repair. */
  left: z.number().int(),
  /** Why it could not be done. */
  error: z.string().nullable(),
})
export type LastCheck = z.infer<typeof LastCheckSchema>

/** Compares the live site with the database once a night, mends what differs, and says what it came to. */
export class NightlyCheck {
  readonly #leader: Leader
  readonly #loop: OutboxLoop
  #last: LastCheck | undefined
  #isRunning = false

  private constructor(leader: Leader, loop: OutboxLoop, last: LastCheck | undefined) {
    this.#leader = leader
    this.#loop = loop
    this.#last = last
  }

  static async open(leader: Leader, loop: OutboxLoop): Promise<NightlyCheck> {
    return new NightlyCheck(leader, loop, await readLastCheck(leader.payload))
  }

  get last(): LastCheck | undefined {
    return this.#last
  }

  /** Begins a check if it is time for one; publishing goes on meanwhile. */
  beginIfDue(now = new Date()): void {
    const { clinicTimeZone, checkAt } = settingsOf(this.#leader.payload)
    const day = clinicDay(clinicTimeZone, now)
    if (this.#isRunning || this.#last?.day === day || !isCheckDue(clinicHour(clinicTimeZone, now), checkAt)) return
    this.#isRunning = true
    void this.#check(day).finally(() => (this.#isRunning = false))
  }

  async #check(day: string): Promise<void> {
    const { logger } = this.#leader.payload
    const runExclusive = <T>(work: () => Promise<T>) => this.#loop.runExclusive(work)
    try {
      const verification = await verifySite(this.#leader, { isRepairing: true, isPublishing: true, runExclusive })
      await this.#save(day, countDifferences(verification))
      const { found, left } = countDifferences(verification)
      if (found === 0) logger.info('The live site was compared with the database: nothing differs.')
      else if (left === 0)
        logger.warn(`The live site was compared with the database: ${found} differences, all mended.`)
      else
        logger.error(`The live site was compared with the database: ${found} differences, of which ${left} are left.`)
    } catch (error) {
      logger.error({ err: error, msg: 'The live site could not be compared with the database.' })
      const message = error instanceof Error ? error.message : String(error)
      await this.#save(day, { found: 0, left: 0, error: message }).catch(() => undefined)
    }
  }

  /** What is said to have been done is on disk, unless that is full: then this worker alone knows of it. */
  async #save(day: string, counts: Pick<LastCheck, 'found' | 'left' | 'error'>): Promise<void> {
    const last = { day, at: new Date().toISOString(), ...counts }
    try {
      await replaceFile(checkFile(this.#leader.payload), JSON.stringify(last))
    } finally {
      this.#last = last
    }
  }
}

/** Undefined where there was none, or the file was cut short: then the next night checks anyway. */
async function readLastCheck(payload: Payload): Promise<LastCheck | undefined> {
  try {
    return LastCheckSchema.parse(JSON.parse(await readFile(checkFile(payload), 'utf8')))
  } catch {
    return undefined
  }
}

function countDifferences({ found, repaired }: Verification): Pick<LastCheck, 'found' | 'left' | 'error'> {
  return { found: differenceCount(found), left: differenceCount(repaired ?? found), error: null }
}

/** True within an hour of the time, so that a worker that starts by day leaves it for the night. */
export function isCheckDue(hour: string, checkAt: string): boolean {
  if (checkAt === 'never') return false
  const late = (toMinutes(hour) - toMinutes(checkAt) + 24 * 60) % (24 * 60)
  return late < 60
}

function toMinutes(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return hours * 60 + minutes
}

const checkFile = (payload: Payload) => join(settingsOf(payload).dataDir, 'site-check.json')
