import { documentKey, locales, parseDocumentKey, WrittenTypeSchema, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadNames, type DocumentName } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { Use } from '../../form/find-uses.ts'
import { mediaPaths } from '../../mapping/to-image.ts'
import { isUploadSlug, typeOfCollection } from '../../model/collection-names.ts'
import { askWhoShows } from '../../outbox/ask-who-shows.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { Dependent } from '../../outbox/worker-api.ts'
import { findUsersOf } from '../../search/find-users-of.ts'

/** A document that points at another one, or shows an uploaded file. */
export interface PlaceOfUse extends DocumentName {
  /** Languages in which patients can see it there now; undefined where the worker doesn't answer. */
  live: Locale[] | undefined
  /** Whether its newest version has it, a draft or not. */
  isInNewest: boolean
}

/** Where a document or an uploaded file is used: in newest versions and on live pages, the latter first. */
export async function findPlaces(req: PayloadRequest, used: Use): Promise<PlaceOfUse[]> {
  const [newest, live] = await Promise.all([findUsersOf(req.payload, used, onlyTransaction(req)), findLive(req, used)])
  const inNewest = new Set(newest.map(documentKey))
  const liveIn = Map.groupBy(live ?? [], ({ document }) => document)
  const keys = [...new Set([...inNewest, ...liveIn.keys()])].map(parseDocumentKey).flatMap(({ type, id }) => {
    const { data } = WrittenTypeSchema.safeParse(type)
    return data ? [{ type: data, id }] : []
  })
  const names = await loadNames(req, keys)
  const places = keys.flatMap((key): PlaceOfUse[] => {
    const name = names.get(documentKey(key))
    if (!name) return []
    const shownIn = new Set((liveIn.get(documentKey(key)) ?? []).map(({ locale }) => locale))
    return [
      {
        ...name,
        live: live && locales.filter((locale) => shownIn.has(locale)),
        isInNewest: inNewest.has(documentKey(key)),
      },
    ]
  })
  const isLive = ({ live: languages }: PlaceOfUse) => Number((languages?.length ?? 0) > 0)
  return places.sort((a, b) => isLive(b) - isLive(a) || a.title.localeCompare(b.title, 'en'))
}

/** The live documents that show it, once a language; undefined where the worker doesn't answer. */
async function findLive(req: PayloadRequest, { collection, id }: Use): Promise<Dependent[] | undefined> {
  if (isUploadSlug(collection)) {
    const options = { collection, id, depth: 0, disableErrors: true, overrideAccess: true } as const
    const file = await req.payload.findByID({ ...options, req: onlyTransaction(req) })
    return askWhoShows(req.payload, mediaPaths({ ...file }))
  }
  const type = typeOfCollection(collection)
  if (!type) return []
  const answers = await Promise.all(locales.map((locale) => askWorker(req.payload, 'dependents', { type, id, locale })))
  return answers.some((answer) => answer === undefined) ? undefined : answers.flatMap((answer) => answer ?? [])
}
