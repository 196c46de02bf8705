import { defaultLoggerOptions, type Config } from 'payload'
import { loggableError, withoutSecrets } from '../terminal/without-secrets.ts'

/** Payload's own logger, with nothing in it that only the database may know. */
export function logger(): NonNullable<Config['logger']> {
  return {
    options: {
      hooks: {
        logMethod(args, log) {
          log.apply(this, args.map(loggable) as typeof args)
        },
      },
    },
    destination: defaultLoggerOptions,
  }
}

function loggable(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value)
  if (value instanceof Error) return loggableError(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, loggable(each)]))
}
