import { CarepathError, type DocumentChange, documentKey, locales, type PublishedDocument } from '@carepath/schema'
import type { DocumentEdit, DocumentView } from '../snapshot/document-view.ts'

/** The edit of each rendition that the changes change. */
export function toEdits(changes: DocumentChange[], view: DocumentView): DocumentEdit[] {
  const latest = new Map(changes.map((change) => [documentKey(change), change]))
  return [...latest.values()].flatMap((change) => {
    change.documents.forEach((document) => refuseOtherDocument(change, document))
    return locales
      .map((locale) => ({
        before: view.get(change.type, change.id, locale),
        after: change.documents.find((document) => document.locale === locale),
      }))
      .filter(({ before, after }) => before !== after && JSON.stringify(before) !== JSON.stringify(after))
  })
}

function refuseOtherDocument({ type, id }: DocumentChange, document: PublishedDocument): void {
  if (document.type === type && document.id === id) return
  const found = documentKey(document)
  throw new CarepathError('invalidDocument', `A change of ${documentKey({ type, id })} holds ${found}`, {
    place: { document: found },
    next: 'Tell the people who build the CMS.',
  })
}
