import type { Payload } from 'payload'
import { askWorker } from './ask-worker.ts'

/** Tells the worker that a row is in the outbox. The message may get lost: the worker looks by itself every two seconds. */
export function wakeWorker(payload: Payload): void {
  void askWorker(payload, 'wake', {})
}
