import type { Payload } from 'payload'
import { settingsOf } from '../config/settings-of.ts'

/** Tells the worker that something is queued. It need not arrive: the worker looks by itself every two seconds. */
export function wakeWorker(payload: Payload): void {
  const settings = settingsOf(payload)
  fetch(`${settings.workerUrl}/wake`, {
    method: 'POST',
    headers: { authorization: `Bearer ${settings.workerToken}` },
    signal: AbortSignal.timeout(1000),
  }).then(
    (response) => response.body?.cancel(),
    (error: unknown) =>
      payload.logger.debug({ err: error, msg: 'The worker did not hear of a change; it will find it.' }),
  )
}
