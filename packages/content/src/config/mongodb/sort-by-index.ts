import type { MongoSchema } from './mongo-plugin.ts'

/** Payload orders rows with the same value by when they were created, the newest first. */
const tieBreak = 'createdAt'

/**
 * Lets MongoDB read rows in the order in which they are asked for. Payload sorts by a field and then by when rows were
 * created, and MongoDB serves that from no index of the field alone: it would read every row and sort them all, though one is
 * wanted (docs/upstream.md).
 */
export function sortByIndex(schema: MongoSchema): void {
  indexTieBreaks(schema)
  const unique = uniqueFields(schema)
  schema.pre('find', function () {
    const { sort } = this.getOptions() as { sort?: Sort }
    if (sort) this.sort(withoutTies(sort, unique), { override: true })
  })
}

/** Fields in their order, each rising or falling. */
type Sort = Record<string, 1 | -1>

/** Extends the index of each field by what rows with the same value are ordered by. It serves whatever it served before. */
function indexTieBreaks(schema: MongoSchema): void {
  const paths = schema.paths as Partial<typeof schema.paths>
  if (!paths[tieBreak]) return
  for (const [keys, { unique, sparse }] of schema.indexes()) {
    const [field, ...others] = Object.keys(keys)
    if (field === undefined || field === tieBreak || others.length > 0) continue
    if (unique === true || sparse === true || keys[field] !== 1) continue
    schema.removeIndex(keys)
    // An index that is declared at its field is no index of the schema's own.
    paths[field]?.index(false)
    schema.index({ [field]: 1, [tieBreak]: 1 })
  }
}

function uniqueFields(schema: MongoSchema): Set<string> {
  const single = schema.indexes().filter(([keys, { unique }]) => unique === true && Object.keys(keys).length === 1)
  return new Set(['_id', ...single.flatMap(([keys]) => Object.keys(keys))])
}

/**
 * The same order, so that one index gives it forwards and backwards: rows with the same value come in the direction of the
 * field before, and behind a unique field, which no two rows share, nothing decides any more.
 */
function withoutTies(sort: Sort, unique: ReadonlySet<string>): Sort {
  const fields = Object.entries(sort)
  const last = fields.findIndex(([field]) => unique.has(field))
  const deciding = last < 0 ? fields : fields.slice(0, last + 1)
  const [, direction] = deciding.at(-2) ?? []
  return Object.fromEntries(
    deciding.map(([field, given], place) => [
      field,
      field === tieBreak && place === deciding.length - 1 ? (direction ?? given) : given,
    ]),
  )
}
