import { documentKey, sourceLocale, writtenTypes, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { findReferences } from '../../candidate/references/find-references.ts'
import { titleFields } from '../../model/collection-names.ts'
import type { Dependent, WorkerRequest } from '../../outbox/worker-api.ts'

/** The published documents that point at a document or show an uploaded file, as the database has them. It reads all of them: the worker knows by heart. */
export async function findLiveDependents(
  req: PayloadRequest,
  target: WorkerRequest<'dependents'>,
): Promise<Dependent[]> {
  const rows = MappedLiveRows.of(req.payload)
  const isNeededBy = (document: PublishedDocument) =>
    'asset' in target
      ? document.assets.includes(target.asset)
      : findReferences(document).some((each) => documentKey(each) === documentKey(target))
  const found: Dependent[] = []
  for (const type of writtenTypes)
    for (const row of await rows.load(type, { req: onlyTransaction(req) })) {
      const document = row.draft(sourceLocale).document as unknown as PublishedDocument
      if (!isNeededBy(document)) continue
      const title: unknown = Reflect.get(document, titleFields[type])
      const key = documentKey({ type, id: row.stored.id })
      found.push({
        document: key,
        title: typeof title === 'string' && title ? title : kindOf(type),
        locale: sourceLocale,
      })
    }
  return found
}
