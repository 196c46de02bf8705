import { inProcess } from './process-log.ts'

/** One step on the way of a request through the programs. It holds facts: no words of a document, no name, no address. */
export interface Step {
  /** What is done, in a few fixed words. */
  name: string
  /** Id of the request that the step belongs to. All programs know it, so that all their steps are one trace. */
  request: string
  /** Names the step within its request, e.g. `row 12`. */
  id: string
  /** Id of the step that led to this one; absent from the first. */
  parent?: string
  /** Milliseconds since 1970. */
  begunAt: number
  endedAt: number
  facts?: Record<string, string | number | boolean>
  hasFailed?: boolean
}

/** Id of the step that every request begins with. */
export const firstStep = 'request'

/** Tells the collector of traces of a step that has ended. Does nothing where no collector is set up. */
export function trace(step: Step): void {
  inProcess.trace?.(step)
}

/** Whether a collector of traces is set up. */
export const isTracing = (): boolean => inProcess.trace !== undefined
