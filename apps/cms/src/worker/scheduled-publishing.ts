import type { Payload } from 'payload'

/** Publishes and takes down what editors have scheduled for now. What it saves comes back through the outbox. */
export async function runScheduled(payload: Payload): Promise<void> {
  await payload.jobs.run({ queue: 'default', limit: 50, overrideAccess: true, silent: { info: true } })
}
