import {
  documentKey,
  locales,
  sourceLocale,
  writtenTypes,
  type DocumentKey,
  type Locale,
  type PublishedDocument,
} from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { findReferences } from '../../candidate/references/find-references.ts'
import { titleFields } from '../../model/collection-names.ts'
import type { Dependent } from '../../outbox/worker-api.ts'

/** The published documents that point at a document, as the database has them. It reads all of them: the worker knows by heart. */
export const findLiveDependents = (req: PayloadRequest, target: DocumentKey): Promise<Dependent[]> =>
  findLive(req, [sourceLocale], (document) =>
    findReferences(document).some((each) => documentKey(each) === documentKey(target)),
  )

/** The published documents that show any of some files, once a language. `paths` are public paths. */
export const findLiveShowing = (req: PayloadRequest, paths: readonly string[]): Promise<Dependent[]> =>
  findLive(req, locales, ({ assets }) => assets.some((asset) => paths.includes(asset)))

async function findLive(
  req: PayloadRequest,
  among: readonly Locale[],
  isFound: (document: PublishedDocument) => boolean,
): Promise<Dependent[]> {
  const rows = MappedLiveRows.of(req.payload)
  const found: Dependent[] = []
  for (const type of writtenTypes)
    for (const row of await rows.load(type, { req: onlyTransaction(req) }))
      for (const locale of among) {
        const document = row.draft(locale).document as unknown as PublishedDocument
        if (!isFound(document)) continue
        const title: unknown = Reflect.get(document, titleFields[type])
        const key = documentKey({ type, id: row.stored.id })
        found.push({ document: key, title: typeof title === 'string' && title ? title : kindOf(type), locale })
      }
  return found
}
