import type { MongoSchema, Values } from './mongo-plugin.ts'

/**
 * Keeps `null` out of unique fields: an address that isn't there yet is absent. MongoDB's sparse indexes skip what is absent
 * and hold `null` once, so that the second draft without a name would be refused; SQLite holds any number of them.
 */
export function leaveOutUniqueNulls(schema: MongoSchema): void {
  const unique = schema
    .indexes()
    .filter(([, options]) => options.unique === true)
    .flatMap(([keys]) => (Object.keys(keys).length === 1 ? Object.keys(keys) : []))
  if (unique.length === 0) return

  schema.pre('save', function () {
    for (const path of unique) if (this.get(path) === null) this.set(path, undefined)
  })
  schema.pre(['findOneAndUpdate', 'updateOne'], function () {
    const update = (this.getUpdate() ?? {}) as Values & { $set?: Values; $unset?: Values }
    for (const path of unique)
      for (const values of [update, update.$set ?? {}])
        if (values[path] === null) {
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the name comes from the schema
          delete values[path]
          update.$unset = { ...update.$unset, [path]: '' }
        }
    this.setUpdate(update)
  })
}
