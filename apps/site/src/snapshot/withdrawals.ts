import type {
  DocumentKey,
  DocumentType,
  Locale,
  PublishedDocumentOf,
  SnapshotReader,
  Withdrawal,
} from '@carepath/schema'
import { requireDocument, type FieldPlace } from './require-document.ts'

/** The withdrawal of a document that is not live; undefined where the document is live or was not withdrawn. */
export function findWithdrawal(
  snapshot: SnapshotReader,
  locale: Locale,
  { type, id }: DocumentKey,
): Withdrawal | undefined {
  if (snapshot.get(type, id, locale)) return undefined
  const withdrawal = snapshot.get('withdrawal', id, locale)
  return withdrawal?.documentType === type ? withdrawal : undefined
}

/** The documents of a list without withdrawn ones, which stay in the list until an editor removes them. */
export function listedDocuments<T extends DocumentType>(
  { snapshot, locale }: { snapshot: SnapshotReader; locale: Locale },
  references: readonly { type: T; id: string }[],
  from: FieldPlace,
): PublishedDocumentOf<T>[] {
  return references.flatMap((reference, index) =>
    findWithdrawal(snapshot, locale, reference)
      ? []
      : requireDocument(snapshot, locale, reference, { ...from, field: `${from.field}.${index}` }),
  )
}
