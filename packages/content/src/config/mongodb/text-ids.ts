import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, SanitizedCollectionConfig, TextField } from 'payload'
import type { MongoPlugin } from './mongo-plugin.ts'
import { findByTextIds } from './find-by-text-ids.ts'

/**
 * Gives MongoDB the ids that SQLite has: texts, new ones UUIDs. What a clinician signs contains ids, and so does every entry of
 * the log: documents keep theirs when they move to the other database.
 *
 * Payload's way to such ids is a field `id` in each collection, which forms, comparisons and imports would then show. So the
 * adapter alone sees that field.
 */
export function withTextIds(init: (args: { payload: Payload }) => MongooseAdapter, payload: Payload): MongooseAdapter {
  const seen = new WeakMap<Payload, Payload>()
  const adapter = init({ payload })
  let own = payload
  let isReady = false
  Object.defineProperty(adapter, 'payload', {
    get: () => {
      const view = seen.get(own) ?? asAdapterSees(own, () => isReady)
      seen.set(own, view)
      return view
    },
    // Payload sets it again after this.
    set: (given: Payload) => (own = given),
  })
  const { create, init: buildModels } = adapter
  return findByTextIds(
    Object.assign(adapter, {
      async init() {
        await buildModels?.call(adapter)
        isReady = true
      },
      create: (args) => create.call(adapter, { ...args, data: { ...args.data, id: newId(adapter, args) } }),
    } satisfies Partial<MongooseAdapter>),
  )
}

/** Every row of its own gets a text as its id: versions, and what Payload keeps for itself. */
export const textIds: MongoPlugin = (schema) => {
  if (schema.paths._id) schema.add({ _id: { type: String, default: () => randomUUID() } })
  // A reference to one of several collections: MongoDB compares types, and Payload asks with either.
  for (const path of Object.keys(schema.paths))
    if (path.endsWith('.value') && schema.paths[path.replace(/value$/u, 'relationTo')])
      schema.add({ [path]: { type: String } })
}

/** Nobody outside chooses an id. What is restored from the trash keeps its own, and an import may choose (request/given-ids.ts). */
const newId = ({ allowIDOnCreate }: MongooseAdapter, { customID, data }: Parameters<Create>[0]): string => {
  const given = customID ?? (allowIDOnCreate ? data.id : undefined)
  return typeof given === 'string' ? given : randomUUID()
}

type Create = MongooseAdapter['create']

/** Payload as it would be with a field `id` in each collection. The models are made without it: it is no field of a version. */
function asAdapterSees(payload: Payload, isReady: () => boolean): Payload {
  const collections = Object.fromEntries(
    Object.entries(payload.collections).map(([slug, collection]) => [slug, { ...collection, customIDType: 'text' }]),
  )
  const config = { ...payload.config, collections: payload.config.collections.map(withId) }
  return Object.create(payload, {
    collections: { value: collections as Payload['collections'] },
    config: { get: () => (isReady() ? config : payload.config) },
  }) as Payload
}

const idField = { name: 'id', type: 'text' } as const satisfies TextField

const withId = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  fields: [idField, ...collection.fields],
})
