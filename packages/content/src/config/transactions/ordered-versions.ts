import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

type Adapter = Pick<
  BaseDatabaseAdapter,
  | 'createGlobalVersion'
  | 'createVersion'
  | 'findGlobalVersions'
  | 'findVersions'
  | 'updateGlobalVersion'
  | 'updateVersion'
>
type Save = (args: SaveArgs) => Promise<unknown>

/** What is stored as the newest version: a new one has its date beside its form, one that is written over in its row. */
interface SaveArgs {
  collection?: string
  collectionSlug?: string
  global?: string
  globalSlug?: string
  parent?: string
  updatedAt?: string
  versionData: { latest?: boolean; parent?: string; updatedAt?: string; version?: object }
  req?: Partial<PayloadRequest>
}

/**
 * Dates each version after the one before it, though the clock was set back since. Payload takes the version with the latest
 * date for the newest one: until the clock has caught up, forms would show the words of before, and the next autosave would be
 * written over them.
 */
export function withOrderedVersions<A extends Adapter>(adapter: A): A {
  const saves = { createGlobalVersion: true, createVersion: true, updateGlobalVersion: false, updateVersion: false }
  for (const [name, isNew] of Object.entries(saves) as [keyof typeof saves, boolean][]) {
    const save = adapter[name].bind(adapter) as unknown as Save
    const ordered: Save = async (args) => save(isNew || args.versionData.latest ? await inOrder(adapter, args) : args)
    Object.assign(adapter, { [name]: ordered })
  }
  return adapter
}

async function inOrder(adapter: Adapter, args: SaveArgs): Promise<SaveArgs> {
  const { updatedAt, versionData } = args
  const given = updatedAt ?? versionData.updatedAt
  const before = await findNewestDate(adapter, args)
  if (given === undefined || before === undefined || before < Date.parse(given)) return args
  const after = new Date(before + 1).toISOString()
  const { version } = versionData
  return {
    ...args,
    ...(updatedAt === undefined ? {} : { updatedAt: after }),
    versionData: {
      ...versionData,
      updatedAt: after,
      ...(version ? { version: { ...version, updatedAt: after } } : {}),
    },
  }
}

/** The date of the newest version; undefined where there is none. In its turn a transaction knows that of a document. */
async function findNewestDate(
  adapter: Adapter,
  { collection, collectionSlug = collection, global, globalSlug = global, parent, versionData, req }: SaveArgs,
): Promise<number | undefined> {
  const newest = { sort: '-updatedAt', limit: 1, pagination: false, ...(req ? { req } : {}) }
  const latest = { latest: { equals: true } }
  const document = { parent: { equals: parent ?? versionData.parent } }
  const { docs } =
    globalSlug === undefined
      ? await adapter.findVersions({
          collection: collectionSlug as never,
          where: { and: [document, latest] },
          ...newest,
        })
      : await adapter.findGlobalVersions({ global: globalSlug as never, where: latest, ...newest })
  const [found] = docs as { updatedAt?: string | Date }[]
  return found?.updatedAt === undefined ? undefined : new Date(found.updatedAt).getTime()
}
