import { CarepathError } from '@carepath/schema'

/** The error of a worker that is asked for what only the leader may do. */
export function notLeading(): CarepathError {
  return new CarepathError('workerUnreachable', 'This worker does not lead: it starts, or waits behind another', {
    next: 'Try again in ten seconds, or ask the worker that leads.',
  })
}
