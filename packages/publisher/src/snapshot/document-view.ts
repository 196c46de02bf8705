import type { DocumentType, Locale, PublishedDocument } from '@carepath/schema'
import type { ReadKey } from './read-key.ts'

/** All live documents at one instant, untracked. */
export interface DocumentView {
  get(type: DocumentType, id: string, locale: Locale): PublishedDocument | undefined
  /** Ids on a list (`all …` or `where …`), in code-unit order: a render never depends on the order of edits. */
  idsOn(list: ReadKey): readonly string[]
}

/** One rendition before and after a change. */
export interface DocumentEdit {
  before: PublishedDocument | undefined
  after: PublishedDocument | undefined
}
