import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { cmsConfig } from '@carepath/content/cms-config.ts'
import { databaseKind } from '@carepath/content/config/database.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { traverseFields, validations, type Field, type SanitizedConfig, type TabAsField } from 'payload'

/**
 * The CMS as a stock Payload would be that has the same fields, languages and versions: without a hook, a check or a right of
 * ours. Changes what the modules of the CMS share, so that it is for a process of its own.
 */
export async function bareConfig(settings: Settings): Promise<SanitizedConfig> {
  const config = await cmsConfig(settings)
  for (const collection of config.collections) {
    collection.hooks = withoutHooks(collection.hooks)
    traverseFields({ fields: collection.fields, callback: ({ field }) => makeBare(field) })
  }
  return { ...config, hooks: withoutHooks(config.hooks), db: stockDatabase(config, settings) }
}

/** On MongoDB the adapter stays ours: a stock one would not find documents whose ids are texts. */
function stockDatabase({ db }: SanitizedConfig, { databaseUrl: url }: Settings): SanitizedConfig['db'] {
  if (databaseKind(url) === 'mongodb') return db
  // As durable as ours, and without our transactions.
  const adapter = sqliteAdapter({ client: { url }, idType: 'uuid', wal: { synchronous: 'NORMAL' }, push: false })
  return { name: 'sqlite', allowIDOnCreate: false, ...adapter }
}

function withoutHooks<T extends object>(hooks: T): T {
  return Object.fromEntries(Object.keys(hooks).map((name) => [name, []])) as unknown as T
}

function makeBare(field: Field | TabAsField): void {
  if ('hooks' in field) field.hooks = {}
  if ('access' in field) delete field.access
  if ('filterOptions' in field) delete field.filterOptions
  if ('validate' in field) field.validate = validations[field.type as keyof typeof validations] as never
}
