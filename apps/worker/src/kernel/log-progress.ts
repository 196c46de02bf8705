import type { RenderProgress } from '@carepath/publisher'
import type { Payload } from 'payload'
import { logEvent } from '@carepath/log/log-event.ts'

const everyMs = 2000

/** Logs the progress of a long render every few seconds: a silent process looks dead. */
export function logProgress({ logger }: Payload): (progress: RenderProgress) => void {
  let last = { done: Infinity, loggedAt: 0 }
  return ({ done, total }) => {
    const now = performance.now()
    const isNewRender = done <= last.done
    const isDue = !isNewRender && now - last.loggedAt >= everyMs
    if (isDue)
      logEvent(logger, 'info', 'render-progress', {
        ...{ count: done, total, words: `Rendered ${done} of ${total} pages` },
      })
    last = { done, loggedAt: isNewRender || isDue ? now : last.loggedAt }
  }
}
