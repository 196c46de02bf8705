import { onceAPayload } from '../model/once-a-payload.ts'
import { askWorker } from './ask-worker.ts'

/**
 * Tells the worker that a row is in the outbox. The message may get lost: the worker looks by itself every two seconds. It is the
 * same function each time, so that many rows of one transaction wake the worker once.
 */
export const wakerOf = onceAPayload((payload) => () => {
  void askWorker(payload, 'wake', {})
})
