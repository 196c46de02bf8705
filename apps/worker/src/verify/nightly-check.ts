import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unexpectedError } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { clinicDay, clinicTime } from '@carepath/content/config/clinic-clock.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import {
  NightlyCheckResultSchema,
  type NightlyCheckResult,
  type Verification,
} from '@carepath/content/outbox/verification.ts'
import { replaceFile } from '../kernel/replace-file.ts'
import type { OutboxLoop } from '../loop/outbox-loop.ts'
import type { Leader } from '../release/leader.ts'
import { EvidenceWatch } from './evidence-watch.ts'
import { differenceCount } from './check-site.ts'
import { logUnsigned } from './log-unsigned.ts'
import { verifySite } from './verify-site.ts'
import { logEvent } from '@carepath/log/log-event.ts'

type Result = Omit<NightlyCheckResult, 'day' | 'at'>
type Counts = Omit<Result, 'evidence'>

/**
 * Compares the live site with the database once a night, repairs the differences, checks the evidence log and logs the
 * result. It owns the file with
 * the last result.
 */
export class NightlyCheck {
  readonly #leader: Leader
  readonly #loop: OutboxLoop
  /** Of the evidence log, which is checked along with the site. */
  readonly evidence: EvidenceWatch
  #last: NightlyCheckResult | undefined
  #isRunning = false

  private constructor(leader: Leader, loop: OutboxLoop, last: NightlyCheckResult | undefined) {
    this.#leader = leader
    this.#loop = loop
    this.#last = last
    this.evidence = new EvidenceWatch(leader.payload, last?.evidence)
  }

  static async open(leader: Leader, loop: OutboxLoop): Promise<NightlyCheck> {
    return new NightlyCheck(leader, loop, await readLastCheck(leader.payload))
  }

  get last(): NightlyCheckResult | undefined {
    return this.#last
  }

  /** Begins a check if it is time for one; publishing goes on meanwhile. */
  beginIfDue(now = new Date()): void {
    const { clinicTimeZone, checkAt } = getSettings(this.#leader.payload)
    const day = clinicDay(clinicTimeZone, now)
    if (this.#isRunning || this.#last?.day === day || !isCheckDue(clinicTime(clinicTimeZone, now), checkAt)) return
    this.#isRunning = true
    void this.#check(day).finally(() => (this.#isRunning = false))
  }

  async #check(day: string): Promise<void> {
    const { logger } = this.#leader.payload
    const runExclusive = <T>(task: () => Promise<T>) => this.#loop.runExclusive(task)
    const evidence = await this.evidence.check()
    try {
      const verification = await verifySite(this.#leader, { isRepairing: true, isPublishing: true, runExclusive })
      const { found, left, unsigned, error } = countDifferences(verification)
      await this.#save(day, { found, left, unsigned, evidence, error })
      for (const each of unsigned) logUnsigned(this.#leader.payload, each)
      const words = `The live site was compared with the database: ${describeFound(found, left)}`
      const level = found === 0 ? 'info' : left === 0 ? 'warn' : 'error'
      logEvent(logger, level, 'check-done', { count: left, total: found, words })
    } catch (error) {
      logEvent(logger, 'error', 'check-failed', { err: error })
      const { message, detail } =
        error instanceof CarepathError ? error : unexpectedError(error, { message: 'It stopped' })
      if (detail !== undefined) logEvent(logger, 'error', 'check-failed', { err: error, words: detail })
      await this.#save(day, { found: 0, left: 0, unsigned: [], evidence, error: message }).catch((cause: unknown) => {
        logEvent(logger, 'error', 'check-unsaved', { err: cause })
      })
    }
  }

  /** Shows the result only once it is on disk, unless the disk is full: then this worker alone knows of the check. */
  async #save(day: string, result: Result): Promise<void> {
    const last = { day, at: new Date().toISOString(), ...result }
    try {
      await replaceFile(checkFile(this.#leader.payload), JSON.stringify(last))
    } finally {
      this.#last = last
    }
  }
}

/** Undefined where there was no check, or the file can't be read: then the next night's check runs anyway. */
async function readLastCheck(payload: Payload): Promise<NightlyCheckResult | undefined> {
  try {
    return NightlyCheckResultSchema.parse(JSON.parse(await readFile(checkFile(payload), 'utf8')))
  } catch {
    return undefined
  }
}

function describeFound(found: number, left: number): string {
  if (found === 0) return 'nothing differs.'
  return `${found} differences, ${left === 0 ? 'all repaired' : `of which ${left} are left`}.`
}

function countDifferences({ found, repaired }: Verification): Counts {
  const last = repaired ?? found
  return { found: differenceCount(found), left: differenceCount(last), unsigned: last.unsigned, error: null }
}

/** True within an hour after the time: a worker that starts by day leaves the check for the night. */
export function isCheckDue(hour: string, checkAt: string): boolean {
  if (checkAt === 'never') return false
  const minutesLate = (toMinutes(hour) - toMinutes(checkAt) + 24 * 60) % (24 * 60)
  return minutesLate < 60
}

function toMinutes(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return hours * 60 + minutes
}

const checkFile = (payload: Payload) => join(getSettings(payload).dataDir, 'site-check.json')
