import { isJsonLog } from '@carepath/log/process-log.ts'
import { pinoOptions } from '@carepath/log/pino-options.ts'
import { standardOutput } from '@carepath/log/standard-output.ts'
import { defaultLoggerOptions, type Config, type SanitizedConfig } from 'payload'

/** Payload's own logger, with nothing in it that only the database may know. */
export function logger(): NonNullable<Config['logger']> {
  return { options: pinoOptions(), destination: isJsonLog() ? standardOutput : defaultLoggerOptions }
}

/** The parts of the admin’s addresses that say what is asked for: kinds of documents, endpoints and screens. */
export function routePartsOf({ admin, collections, endpoints, globals }: SanitizedConfig): string[] {
  const owners = [...collections, ...globals]
  const paths = [{ endpoints }, ...owners].flatMap((each) => each.endpoints || []).map(({ path }) => path)
  const screens = Object.values(admin.components.views).map((view) => ('path' in view ? view.path : ''))
  return [...owners.map(({ slug }) => slug), ...paths, ...screens]
}
