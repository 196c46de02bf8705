import {
  CarepathError,
  type DocumentKey,
  documentKey,
  type DocumentType,
  type ErrorPlace,
  languageOf,
  type Locale,
  type PublishedDocumentOf,
  type SnapshotReader,
} from '@carepath/schema'

/** The field that points at another document. */
export interface FieldPlace {
  document: DocumentKey
  /** Path of the field in the document, e.g. `steps.2.careAdvice.0`. */
  field: string
}

/** The document that a field points at. Throws an error that names the field where that document is not live. */
export function requireDocument<T extends DocumentType>(
  snapshot: SnapshotReader,
  locale: Locale,
  target: { type: T; id: string },
  from: FieldPlace,
): PublishedDocumentOf<T> {
  const document = snapshot.get(target.type, target.id, locale)
  if (document) return document
  throw new CarepathError('unresolvedReference', `${documentKey(target)} is not live in ${languageOf(locale).name}`, {
    place: toErrorPlace(snapshot, locale, from),
    next: `Publish ${documentKey(target)} in that language first, or choose another in this field.`,
  })
}

/** A field's place for an error, with the document's name. */
export function toErrorPlace(snapshot: SnapshotReader, locale: Locale, { document, field }: FieldPlace): ErrorPlace {
  const title = findDocumentName(snapshot, locale, document)
  return { document: documentKey(document), ...(title && { title }), field }
}

/** A document's name in a language; undefined where the document is not live in that language. */
export function findDocumentName(
  snapshot: SnapshotReader,
  locale: Locale,
  { type, id }: DocumentKey,
): string | undefined {
  const document = snapshot.get(type, id, locale)
  if (!document) return undefined
  return nameFields.map((field): unknown => Reflect.get(document, field)).find(isName)
}

const nameFields = ['plainName', 'name', 'title', 'question', 'term', 'heading', 'siteName']

const isName = (value: unknown): value is string => typeof value === 'string'
