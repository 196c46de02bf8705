import type { Payload } from 'payload'
import type { Settings } from './env.ts'
import type { PublishedTypes } from './published-type.ts'

/** What hooks and the worker find in the configuration: they import neither, so that nothing imports in a circle. */
export interface CarepathCustom {
  settings: Settings
  types: PublishedTypes
}

/** The project's own part of a running Payload's configuration. */
export function carepathOf(payload: Payload): CarepathCustom {
  return payload.config.custom['carepath'] as CarepathCustom
}
