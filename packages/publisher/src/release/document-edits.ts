import { CarepathError, type DocumentChange, documentKey, locales, type PublishedDocument } from '@carepath/schema'
import type { DocumentEdit, DocumentView } from '../snapshot/document-view.ts'

/** What the changes do to each rendition; a rendition that stays as it is is left out. */
export function toEdits(changes: DocumentChange[], view: DocumentView): DocumentEdit[] {
  const latest = new Map(changes.map((change) => [`${change.type} ${change.id}`, change]))
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
  throw new CarepathError('invalidDocument', `A change of ${documentKey({ type, id })} brings ${found}`, {
    place: { document: found },
    next: 'Tell the people who build the CMS.',
  })
}
