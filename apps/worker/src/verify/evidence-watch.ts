import type { Payload } from 'payload'
import { hasLostEntries, verifyEvidence } from '@carepath/content/evidence/verify-evidence.ts'
import type { DamagedEvidence } from '@carepath/content/outbox/verification.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Watches the evidence log, and says from which entry on it can't be relied on. */
export class EvidenceWatch {
  readonly #payload: Payload
  #damaged: DamagedEvidence | null
  #hadLost = false

  /** `damaged` is what the last check of the whole log has found. */
  constructor(payload: Payload, damaged: DamagedEvidence | null = null) {
    this.#payload = payload
    this.#damaged = damaged
  }

  get damaged(): DamagedEvidence | null {
    return this.#damaged
  }

  /** Looks whether entries are missing; reads the whole log only where they seem to be, and once. */
  async look(): Promise<void> {
    const { logger } = this.#payload
    try {
      const hasLost = await hasLostEntries(this.#payload)
      if (hasLost && !this.#hadLost) await this.check()
      this.#hadLost = hasLost
    } catch (error) {
      logEvent(logger, 'error', 'evidence-unchecked', { err: error })
    }
  }

  /** Checks the whole log. Where that fails, what was known before still holds. */
  async check(): Promise<DamagedEvidence | null> {
    const { logger } = this.#payload
    try {
      const { damagedFrom, damages } = await verifyEvidence(this.#payload)
      this.#damaged = damagedFrom === null ? null : { from: damagedFrom, message: damages[0]?.message ?? '' }
      if (this.#damaged)
        logEvent(logger, 'error', 'evidence-damaged', {
          count: this.#damaged.from,
          words: `The evidence log can’t be relied on from entry ${this.#damaged.from} on: ${this.#damaged.message}`,
        })
    } catch (error) {
      logEvent(logger, 'error', 'evidence-unchecked', { err: error })
    }
    return this.#damaged
  }
}
