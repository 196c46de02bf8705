import type { LoggerOptions } from 'pino'
import { events, isLogEvent, isRoutine, type LogEvent } from './events.ts'
import { safeFacts } from './facts.ts'
import { currentRequest, isJsonLog, partOfProcess, type LogFormat } from './process-log.ts'
import { loggableError, withoutSecrets } from './without-secrets.ts'

/** How pino writes the lines of this process: its own, and those of Payload. */
export function pinoOptions(format: LogFormat = isJsonLog() ? 'json' : 'plain'): LoggerOptions {
  return format === 'json' ? jsonOptions : plainOptions
}

/** One line of JSON an event, of known facts alone. What a library says is not written, only that it said something. */
const jsonOptions: LoggerOptions = {
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (level) => ({ level }) },
  hooks: {
    logMethod(args, log, level) {
      const line = toLine(args)
      // Without an error, that a library said something is no news.
      if (line.event === 'library' && !('error' in line) && level <= infoLevel) return
      log.apply(this, [line])
    },
  },
}

/** As it is said, for a terminal: without what only the database may know. */
const plainOptions: LoggerOptions = {
  hooks: {
    logMethod(args, log) {
      const [first] = args as unknown[]
      if (isRoutine((first as { event?: unknown } | undefined)?.event)) return
      log.apply(this, args.map(toWords) as typeof args)
    },
  },
}

/** Pino’s number of the level. */
const infoLevel = 30

function toLine(args: readonly unknown[]): { event: LogEvent; [fact: string]: unknown } {
  const [first] = args
  const given = first instanceof Error ? { err: first } : typeof first === 'object' && first !== null ? first : {}
  const { event: name, error } = given as { event?: unknown; error?: unknown }
  const event = isLogEvent(name) ? name : 'library'
  const facts = safeFacts({ request: currentRequest(), ...(error instanceof Error && { err: error }), ...given })
  return { part: partOfProcess(), event, ...facts, msg: events[event] }
}

function toWords(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value)
  if (value instanceof Error) return loggableError(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(inWords(value)).map(([name, each]) => [name, toWords(each)]))
}

/** An event as a sentence; anything else as it is. */
function inWords(value: object): object {
  const { event, words, err, ...facts } = value as { event?: unknown; words?: string; err?: unknown }
  if (!isLogEvent(event)) return value
  const known = Object.entries(safeFacts(facts)).map(([name, fact]) => `${name} ${String(fact)}`)
  const sentence = events[event] + (known.length > 0 ? ` (${known.join(', ')})` : '')
  return { ...(err !== undefined && { err }), msg: words ?? sentence }
}
