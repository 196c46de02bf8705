import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** Everything in Payload's adapters that writes. */
export const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

/** Those that change nothing but the collection they name: what is deleted is taken out of others that refer to it. */
const writesWithin = new Set<string>(['create', 'createVersion', 'updateMany', 'updateOne', 'updateVersion', 'upsert'])

/** The arguments of a write, as far as they say what it changes. */
export interface WriteArgs {
  collection?: string
  collectionSlug?: string
  select?: unknown
  req?: Partial<Omit<PayloadRequest, 'transactionID'>> & { transactionID?: PayloadRequest['transactionID'] | null }
}
export type Write = (args: WriteArgs) => Promise<unknown>

/** The collection that a write changes; undefined where it may change others too. */
export function collectionOf(name: string, { collection, collectionSlug }: WriteArgs): string | undefined {
  return writesWithin.has(name) ? (collection ?? collectionSlug) : undefined
}

/** True for a write that reads back, whole, the version that it has stored. */
export function readsBackVersion(name: string, { select }: WriteArgs): boolean {
  return (name === 'createVersion' || name === 'updateVersion') && !select
}
