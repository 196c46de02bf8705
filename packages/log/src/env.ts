import type { LogFormat } from './process-log.ts'

/**
 * How this program writes its log, as `LOG_FORMAT` says: lines of JSON in production, plain lines elsewhere. It is read before
 * all other settings, so that what is wrong with those is in the log; a format that doesn't exist is refused with them.
 */
export function logFormat({ LOG_FORMAT, CAREPATH_MODE } = process.env): LogFormat {
  if (LOG_FORMAT === 'json' || LOG_FORMAT === 'plain') return LOG_FORMAT
  return CAREPATH_MODE === 'production' ? 'json' : 'plain'
}
