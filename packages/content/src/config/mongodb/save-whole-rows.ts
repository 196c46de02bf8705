import type { MongoPlugin, MongoSchema, Values } from './mongo-plugin.ts'

/** What a row has beside the fields of its form. */
const ownKeys = new Set(['_id', '__v', 'id', 'globalType', 'createdAt', 'updatedAt'])

/**
 * Removes from a row what its new version lacks. Payload writes a published version over its row whole, and MongoDB keeps
 * every field that isn't sent: the words of an earlier publication would stay live among those that were checked. SQLite
 * knows no absent fields.
 */
export const saveWholeRows: MongoPlugin = (schema) => {
  const fields = topLevelFields(schema)
  // Only what is saved as a whole says whether it is published.
  if (!fields.has('_status')) return
  schema.pre(['findOneAndUpdate', 'updateOne'], function () {
    const update = (this.getUpdate() ?? {}) as Values & { $set?: Values; $unset?: Values }
    const sent: Values = { ...update, ...update.$set }
    if (sent._status === undefined) return
    const touched = operatedFields(update)
    const absent = [...fields].filter((field) => sent[field] === undefined && !touched.has(field))
    if (absent.length === 0) return
    this.setUpdate({ ...update, $unset: { ...update.$unset, ...Object.fromEntries(absent.map((each) => [each, ''])) } })
  })
}

function topLevelFields(schema: MongoSchema): Set<string> {
  const names = Object.keys(schema.paths).map((path) => path.split('.')[0] ?? path)
  return new Set(names.filter((name) => !ownKeys.has(name)))
}

/** Fields that an operator such as `$push` changes. */
function operatedFields(update: Values): Set<string> {
  const operators = Object.entries(update).filter(([key]) => key.startsWith('$') && key !== '$set')
  const paths = operators.flatMap(([, values]) => Object.keys(values ?? {}))
  return new Set(paths.map((path) => path.split('.')[0] ?? path))
}
