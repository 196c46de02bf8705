import { type DocumentType, type Locale, renditionKey } from '@carepath/schema'
import { toLocale, type Draft } from './draft.ts'

/** Reads the documents that the checked document refers to. The SnapshotReader of a site is one. */
export interface DocumentLookup {
  /** The document, or undefined where there is none in that language. */
  get(type: DocumentType, id: string, locale: Locale): Draft | undefined
  /** All documents of a type, in no particular order. */
  all(type: DocumentType, locale: Locale): readonly Draft[]
}

/** What a check needs beside the document. */
export interface CheckContext {
  documents: DocumentLookup
  /** Day of the check, `YYYY-MM-DD`, at the clinic. Never read from a clock here. */
  today: string
  /**
   * Types of which the lookup has no document, as for a single file on the command line: references to them can't be
   * checked and pass. Absent where a check decides what goes live: then a reference to a missing document blocks.
   */
  absentTypes?: ReadonlySet<DocumentType>
  /** Hash that the approval in force is bound to; without it the document's own `reviewedContentHash` counts. */
  approvedHash?: string
}

/** Makes a lookup of documents in memory. */
export function createLookup(documents: Iterable<Draft>): DocumentLookup {
  const byKey = new Map<string, Draft>()
  const byType = new Map<string, Draft[]>()
  for (const document of documents) {
    const list = `${document.type}/${toLocale(document)}`
    const sameType = byType.get(list)
    if (sameType) sameType.push(document)
    else byType.set(list, [document])
    if (document.id)
      byKey.set(renditionKey({ type: document.type, id: document.id, locale: toLocale(document) }), document)
  }
  return {
    get: (type, id, locale) => byKey.get(renditionKey({ type, id, locale })),
    all: (type, locale) => byType.get(`${type}/${locale}`) ?? [],
  }
}
