import { z } from 'zod'
import type { Release } from '../payload-types.ts'
import { outboxEvents } from '../outbox-row.ts'

/**
 * What happened to a document of a release: the event of its outbox row, or else why it went along. cascade: withdrawn with
 * another that it depends on. notice: a notice that comes or goes. update: any other change, such as a removed link.
 */
const releaseEvents = [...outboxEvents, 'cascade', 'notice', 'update'] as const
export type ReleaseEvent = (typeof releaseEvents)[number]

const TextsSchema = z.array(z.string())

/** A document of a release. */
const ReleasedChangeSchema = z.object({
  /** The document's key, as `type/id`. */
  document: z.string(),
  title: z.string(),
  event: z.enum(releaseEvents),
  /** Languages it is live in since. */
  locales: TextsSchema,
  /** Remarks on this document, e.g. why it is not live in a language. */
  notes: TextsSchema.default([]),
})
export type ReleasedChange = z.infer<typeof ReleasedChangeSchema>

/** The JSON columns of a release's record. A column that can't be read counts as empty: a record is for reading only. */
const ReleaseColumnsSchema = z.object({
  /** Ids of the outbox rows that asked for the release. */
  requests: TextsSchema.catch([]),
  changes: z.array(ReleasedChangeSchema).catch([]),
  /** Public paths of the pages that changed. */
  paths: TextsSchema.catch([]),
  /** Remarks on the release as a whole. */
  notes: TextsSchema.catch([]),
})
export type ReleaseColumns = z.infer<typeof ReleaseColumnsSchema>

/** Reads the JSON columns of a release's record. */
export function readReleaseColumns(record: Partial<Pick<Release, keyof ReleaseColumns>>): ReleaseColumns {
  return ReleaseColumnsSchema.parse(record)
}

/** Every remark of a release, those on one document with its title before them. */
export function listNotes({ notes, changes }: ReleaseColumns): string[] {
  return [...notes, ...changes.flatMap((change) => change.notes.map((note) => `${change.title}: ${note}`))]
}
