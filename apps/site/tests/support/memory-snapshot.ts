import {
  indexedValues,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type PublishedDocumentOf,
  renditionKey,
  type SnapshotReader,
} from '@carepath/schema'
import { indexes } from '../../src/bundle/indexes.ts'

/** The publisher keeps no other index. */
const known: Partial<Record<string, readonly string[]>> = indexes

/** A snapshot of these documents that does not track reads. */
export function memorySnapshot(documents: readonly PublishedDocument[]): SnapshotReader {
  const byType = Map.groupBy(documents, ({ type, locale }) => `${type}/${locale}`)
  const ofType = <T extends DocumentType>(type: T, locale: Locale): PublishedDocumentOf<T>[] =>
    (byType.get(`${type}/${locale}`) ?? []) as PublishedDocumentOf<T>[]
  const byKey = new Map(documents.map((document) => [renditionKey(document), document]))
  const derived = new Map<string, unknown>()
  const snapshot: SnapshotReader = {
    get: <T extends DocumentType>(type: T, id: string, locale: Locale) =>
      byKey.get(renditionKey({ type, id, locale })) as PublishedDocumentOf<T> | undefined,
    where: (type, locale, field, value) => {
      if (!known[type]?.includes(field)) throw new Error(`A view reads ${type} by "${field}", which has no index`)
      return ofType(type, locale).filter((document) => indexedValues(document[field]).includes(value))
    },
    all: ofType,
    derive: <T>(key: string, compute: (snapshot: SnapshotReader) => T): T => {
      if (!derived.has(key)) derived.set(key, compute(snapshot))
      return derived.get(key) as T
    },
  }
  return snapshot
}
