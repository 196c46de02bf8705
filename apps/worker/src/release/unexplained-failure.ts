import { CarepathError } from '@carepath/schema'

/** The error of a publisher that gives none. */
export const unexplainedFailure = (): CarepathError =>
  new CarepathError('renderFailed', 'The publisher failed without saying why', { next: 'Look in the worker’s log.' })
