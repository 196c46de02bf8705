import type { LogEvent } from './events.ts'
import type { LogFacts } from './facts.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'fatal'

/** A logger of pino: a program’s own, or Payload’s. */
export type EventLogger = Record<LogLevel, (line: object) => void>

/** Writes one event into a log. Everything this code logs goes through here, so that a line has a name and known facts. */
export function logEvent(logger: EventLogger, level: LogLevel, event: LogEvent, facts: LogFacts = {}): void {
  logger[level]({ event, ...facts })
}
