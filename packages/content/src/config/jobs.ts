import type { JobsConfig } from 'payload'
import { nobody } from '../model/access/nobody.ts'

/** Payload's job queue is used for scheduled publishing only, and only the worker runs it. Live changes go through the outbox. */
export const jobs: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
}
