import type { CarepathError } from '@carepath/schema'
import type { Change } from '../kernel/change.ts'

/** A refusal: a change that was left out of a release, and why. */
export interface Refusal {
  change: Change
  error: CarepathError
}
