import { deepCopyObjectSimple, type BaseDatabaseAdapter, type Where } from 'payload'

type FindVersions = BaseDatabaseAdapter['findVersions']
type Args = Parameters<FindVersions>[0]
type Found = Awaited<ReturnType<FindVersions>>

/** A version as it is stored, in all languages. */
interface Version {
  parent?: unknown
  latest?: unknown
}

/**
 * The newest versions that one transaction knows, while it has its turn and nobody else can change them. A save asks for its
 * document's newest version five times, in Payload and in our hooks, and reading one is most of what a save costs.
 */
export class NewestVersions {
  readonly #known = new Map<string, Version>()
  /** Goes up with each change, so that what was read before it is not kept. */
  #changes = 0

  /** Answers from what is known, or reads. Whoever asks gets a copy of their own: Payload writes into what it has read. */
  async find(args: Args, read: () => Promise<Found>): Promise<Found> {
    const asked = askedFor(args)
    if (!asked) return read()
    const key = keyOf(args.collection, asked.parent)
    const known = this.#known.get(key)
    if (known) return only(deepCopyObjectSimple(known))
    const changes = this.#changes
    const found = await read()
    const [version] = found.docs as Version[]
    if (version && asked.isMarked && changes === this.#changes) this.#known.set(key, deepCopyObjectSimple(version))
    return found
  }

  /** Forgets what a write may change: the documents of its collection, or all where it doesn't name one. */
  forget(collection?: string): void {
    this.#changes += 1
    for (const key of this.#known.keys())
      if (collection === undefined || key.startsWith(keyOf(collection, ''))) this.#known.delete(key)
  }

  /** Keeps what a write has read back of the version that it has stored. */
  keep(collection: string, stored: unknown): void {
    const version = (stored ?? {}) as Version
    if (version.latest === true && typeof version.parent === 'string')
      this.#known.set(keyOf(collection, version.parent), deepCopyObjectSimple(version))
  }
}

/** The document, as `collection/id`, whose newest version is asked for, whole; undefined for any other question. */
export function findAskedDocument(args: Args): string | undefined {
  const asked = askedFor(args)
  return asked && keyOf(args.collection, asked.parent)
}

const keyOf = (collection: string, parent: string): string => `${collection}/${parent}`

const only = (version: Version) =>
  ({
    ...{ docs: [version], totalDocs: 1, limit: 1, totalPages: 1, page: 1, pagingCounter: 1 },
    ...{ hasPrevPage: false, hasNextPage: false, prevPage: null, nextPage: null },
  }) as unknown as Found

/**
 * The document whose newest version is asked for, whole; undefined for any other question. Some ask for the version marked as
 * the latest, others for the one saved last, which is the same one: only the first kind is kept.
 */
function askedFor({
  where,
  sort,
  limit,
  page,
  select,
  pagination,
}: Args): { parent: string; isMarked: boolean } | undefined {
  if (sort !== '-updatedAt' || limit !== 1 || pagination !== false || select || (page ?? 1) !== 1) return undefined
  const conditions = conditionsOf(where ?? {})
  const parents = new Set(conditions?.flatMap(({ field, value }) => (field === 'parent' ? [value] : [])))
  const [parent] = parents
  if (!conditions || parents.size !== 1 || typeof parent !== 'string') return undefined
  const others = conditions.filter(({ field }) => field !== 'parent')
  return others.every(({ field, value }) => field === 'latest' && value === true)
    ? { parent, isMarked: others.length > 0 }
    : undefined
}

/** The conditions that must all hold, each an equality; undefined where there is another kind. */
function conditionsOf(where: Where): { field: string; value: unknown }[] | undefined {
  const found: { field: string; value: unknown }[] = []
  for (const [field, condition] of Object.entries(where)) {
    if (field.toLowerCase() === 'and') {
      for (const each of condition as Where[]) {
        const inside = conditionsOf(each)
        if (!inside) return undefined
        found.push(...inside)
      }
      continue
    }
    const operators = Object.entries(condition as Record<string, unknown>)
    const [[operator, value] = []] = operators
    if (operators.length !== 1 || operator !== 'equals') return undefined
    found.push({ field, value })
  }
  return found
}
