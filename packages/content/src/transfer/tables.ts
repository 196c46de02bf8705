import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
} from 'payload'
import type { Row } from './map-row.ts'

/** Rows of one kind: the documents of a collection or their versions, a global or its versions. */
export interface Table {
  kind: 'documents' | 'versions' | 'global' | 'globalVersions'
  slug: string
  fields: FlattenedField[]
}

/**
 * What stays behind: proofs of who somebody is, which a database that is copied about would give away; who does what at this
 * moment; and what the other database notes of its own schema.
 */
const leftBehind = new Set([
  'second-factors',
  'signing-sessions',
  'used-proofs',
  'leases',
  'open-forms',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
])

/** What Payload keeps of an account so that somebody can sign in. */
const secretsOfAccounts = new Set([
  'apiKey',
  'apiKeyIndex',
  'failuresSince',
  'hash',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordToken',
  'salt',
  'sessions',
])

const rowsAtOnce = 200

/** All that a database holds and that moves to another one. */
export function listTables({ config }: Payload): Table[] {
  const collections = config.collections.filter(({ slug }) => !leftBehind.has(slug))
  return [
    ...collections.map((collection): Table => {
      const isSecret = ({ name }: FlattenedField) => Boolean(collection.auth) && secretsOfAccounts.has(name)
      const fields = collection.flattenedFields.filter((field) => !isSecret(field))
      return { kind: 'documents', slug: collection.slug, fields }
    }),
    ...collections
      .filter(({ versions }) => versions)
      .map((collection): Table => {
        const fields = buildVersionCollectionFields(config, collection, true)
        return { kind: 'versions', slug: collection.slug, fields }
      }),
    ...config.globals.map(({ slug, flattenedFields: fields }): Table => ({ kind: 'global', slug, fields })),
    ...config.globals
      .filter(({ versions }) => versions)
      .map((global): Table => {
        const fields = buildVersionGlobalFields(config, global, true)
        return { kind: 'globalVersions', slug: global.slug, fields }
      }),
  ]
}

/** Reads the id of every document of a collection. */
export async function readIds({ db }: Payload, slug: string): Promise<Set<string>> {
  const { docs } = await db.find({
    ...{ collection: slug as CollectionSlug, select: { id: true }, limit: 0, pagination: false },
  })
  return new Set((docs as unknown as { id: string }[]).map(({ id }) => id))
}

/** Reads every row of a table, in all languages and in the order of the ids. */
export async function* readTable({ db }: Payload, { kind, slug }: Table): AsyncGenerator<Row> {
  if (kind === 'global') {
    const global = (await db.findGlobal({ slug: slug })) as Row | null
    if (typeof global?.id === 'string') yield global
    return
  }
  const asked = { sort: 'id', limit: rowsAtOnce, pagination: false } as const
  for (let page = 1; ; page += 1) {
    const { docs } =
      kind === 'documents'
        ? // Payload's adapter for MongoDB knows pages of documents only with `pagination`.
          await db.find({ collection: slug as CollectionSlug, ...asked, pagination: true, page })
        : kind === 'versions'
          ? await db.findVersions({ collection: slug as CollectionSlug, ...asked, page })
          : await db.findGlobalVersions({ global: slug as GlobalSlug, ...asked, page })
    yield* docs as unknown as Row[]
    if (docs.length < rowsAtOnce) return
  }
}
