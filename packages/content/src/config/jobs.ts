import type { JobsConfig } from 'payload'
import { nobody } from '../model/access/nobody.ts'

/** Payload's queue carries scheduled publishing only, and the worker alone runs it. What is public goes through our outbox. */
export const jobs: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
}
