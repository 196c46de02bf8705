import type { PartialDocument } from '@carepath/editorial'
import { documentKey, type Locale, type PublishedDocumentOf, type WrittenType } from '@carepath/schema'
import type { Unchecked } from '../model/unchecked.ts'
import { documentTitle } from './document-title.ts'
import { FieldReader, type ReadingPlace } from './field-reader.ts'
import type { MappingContext, StoredDocument } from './mapping-context.ts'

/** Fields of every published document, whatever its type: filled in here, never by a mapping. */
type CommonField = 'type' | 'id' | 'locale' | 'updatedAt' | 'changedAt' | 'assets'

type OwnFields<T> = T extends object ? { [Key in Exclude<keyof T, CommonField>]-?: Unchecked<T[Key]> } : never

/** Reads a stored document's fields and gathers them in the shape of the published document. */
export class DocumentReader<T extends WrittenType> extends FieldReader {
  readonly #type: T
  readonly #document: StoredDocument
  readonly #place: ReadingPlace

  constructor(type: T, document: StoredDocument, context: MappingContext) {
    const place = {
      document: documentKey({ type, id: document.id }),
      title: documentTitle(type, document, context.locale),
      context,
      assets: new Set<string>(),
    }
    super(document, place)
    this.#type = type
    this.#document = document
    this.#place = place
  }

  /** The document as far as its form is filled in: every field of its type, and the common ones. */
  document(fields: OwnFields<PublishedDocumentOf<T>>): PartialDocument & { id: string } {
    const { id, updatedAt } = this.#document
    const { context, assets } = this.#place
    const changedAt = changeDates(this.#document.fieldChanges, context.locale)
    const common = { type: this.#type, id, locale: context.locale, updatedAt, changedAt, assets: [...assets].sort() }
    return { ...common, ...(fields as object) }
  }
}

/** When each field last changed for readers, as the hooks keep it; undefined where every field is as new as the document. */
export function changeDates(fieldChanges: unknown, locale: Locale): unknown {
  const changes = (fieldChanges as Partial<Record<Locale, object>> | null | undefined)?.[locale]
  return changes && Object.keys(changes).length > 0 ? changes : undefined
}
