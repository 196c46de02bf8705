import { AsyncLocalStorage } from 'node:async_hooks'
import type { EventLogger } from './log-event.ts'
import type { Step } from './trace.ts'

/** The programs that write a log of their own. */
export type Part = 'cms' | 'worker' | 'site'

/** How a log is written: a line of JSON an event, or lines for the eyes of whoever sits at the terminal. */
export type LogFormat = 'json' | 'plain'

interface ProcessLog {
  part: Part
  format: LogFormat
  /** What the program itself logs with. Payload has a logger of its own, with the same lines. */
  logger: EventLogger
}

/** Next bundles this file more than once, and the server that stands before it loads it by itself: all share one place. */
const place = Symbol.for('carepath.log')
const shared = globalThis as { [place]?: Shared | undefined }

interface Shared {
  log?: ProcessLog
  requests: AsyncLocalStorage<string>
  /** Takes the steps of requests; absent where no collector of traces is set up. */
  trace?: (step: Step) => void
  /** Parts of addresses that may stand in a log. */
  routeParts: Set<string>
}

/** What all copies of this file in one process share. */
export const inProcess: Shared = (shared[place] ??= { requests: new AsyncLocalStorage(), routeParts: new Set() })

/** Says once, at the start of a program, which part it is and how its log is written. A command says nothing. */
export function setProcessLog(log: ProcessLog): void {
  inProcess.log = log
}

/** Which part this process is; undefined for a command. */
export const partOfProcess = (): Part | undefined => inProcess.log?.part

/** Whether this process writes lines of JSON. */
export const isJsonLog = (): boolean => inProcess.log?.format === 'json'

/** The log of this program; undefined for a command. */
export const programLog = (): EventLogger | undefined => inProcess.log?.logger

/** Does something for one request: each line that is written meanwhile names it. */
export function runInRequest<T>(request: string, run: () => T): T {
  return inProcess.requests.run(request, run)
}

/** The id of the request that is being answered. */
export const currentRequest = (): string | undefined => inProcess.requests.getStore()
