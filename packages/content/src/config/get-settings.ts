import type { Payload } from 'payload'
import type { Settings } from './env.ts'

/** The settings a running Payload was configured with. Hooks read them here, so that tests can run several at once. */
export function getSettings(payload: Payload): Settings {
  return payload.config.custom.settings as Settings
}
