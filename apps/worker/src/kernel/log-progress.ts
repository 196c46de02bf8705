import type { RenderProgress } from '@carepath/publisher'
import type { Payload } from 'payload'

const everyMs = 2000

/** Says now and then how far a render has come, where it takes long: one that says nothing looks dead. */
export function logProgress({ logger }: Payload): (progress: RenderProgress) => void {
  let last = { done: Infinity, saidAt: 0 }
  return ({ done, total }) => {
    const now = performance.now()
    const isAnother = done <= last.done
    const isDue = !isAnother && now - last.saidAt >= everyMs
    if (isDue) logger.info(`Rendered ${done} of ${total} pages`)
    last = { done, saidAt: isAnother || isDue ? now : last.saidAt }
  }
}
