import { pino } from 'pino'
import { logEvent, type EventLogger } from './log-event.ts'
import { pinoOptions } from './pino-options.ts'
import { setProcessLog, type LogFormat, type Part } from './process-log.ts'
import { standardOutput } from './standard-output.ts'

/** Opens the log of a program: once, before anything else of it runs. */
export function openLog(part: Part, format: LogFormat): EventLogger {
  const logger = pino(pinoOptions(format), format === 'json' ? standardOutput : { write: writePlain })
  setProcessLog({ part, format, logger })
  if (format === 'json') {
    // Node itself prints warnings otherwise, past the log.
    process.removeAllListeners('warning')
    process.on('warning', (err) => logEvent(logger, 'warn', 'library', { err }))
  }
  return logger
}

/** Prints an event’s sentence for whoever sits at the terminal, and the stack of its error. */
function writePlain(line: string): void {
  const { level, msg, err } = JSON.parse(line) as { level: number; msg?: string; err?: { stack?: string } }
  const stream = level >= warning ? process.stderr : process.stdout
  stream.write(`${[msg, err?.stack].filter(Boolean).join('\n')}\n`)
}

/** Pino’s number of the level. */
const warning = 40
