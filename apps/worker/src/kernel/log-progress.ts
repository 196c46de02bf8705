import type { Payload } from 'payload'
import { logEvent } from '@carepath/log/log-event.ts'

/** How much of something long is done. */
export interface Progress {
  done: number
  total: number
}

const everyMs = 2000

const kinds = {
  'render-progress': ({ done, total }: Progress) => `Rendered ${done} of ${total} pages`,
  'check-progress': ({ done, total }: Progress) => `Checked ${done} of ${total} documents by the editorial rules`,
}

/** Logs the progress of something long every few seconds: a silent process looks dead. */
export function logProgress({ logger }: Payload, kind: keyof typeof kinds): (progress: Progress) => void {
  let last = { done: Infinity, loggedAt: 0 }
  return ({ done, total }) => {
    const now = performance.now()
    const isNew = done <= last.done
    const isDue = !isNew && now - last.loggedAt >= everyMs
    if (isDue) logEvent(logger, 'info', kind, { count: done, total, words: kinds[kind]({ done, total }) })
    last = { done, loggedAt: isNew || isDue ? now : last.loggedAt }
  }
}
