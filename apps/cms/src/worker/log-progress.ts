import type { RenderProgress } from '@carepath/publisher'
import type { Payload } from 'payload'

const everyMs = 2000

/** Says how far a render has come, now and then: one that says nothing for long looks dead. */
export function logProgress({ logger }: Payload): (progress: RenderProgress) => void {
  let lastSaid = performance.now()
  return ({ done, total }) => {
    if (performance.now() - lastSaid < everyMs) return
    lastSaid = performance.now()
    logger.info(`Rendered ${done} of ${total} pages`)
  }
}
