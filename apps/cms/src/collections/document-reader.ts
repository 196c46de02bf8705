import type { DocumentType, PublishedDocumentOf } from '@carepath/schema'
import { checkedDocument } from './checked-document.ts'
import { titleFields } from './collection-names.ts'
import { FieldReader } from './field-reader.ts'
import { inLocale } from './localised.ts'
import type { MappingContext, StoredDocument } from './mapping-context.ts'
import type { Unchecked } from './unchecked.ts'

/** What every published document carries, whatever its type: filled in here, never by a mapping. */
type CommonField = 'type' | 'id' | 'locale' | 'updatedAt' | 'assets'

type OwnFields<T> = T extends object ? { [Key in Exclude<keyof T, CommonField>]-?: Unchecked<T[Key]> } : never

/** Reads a stored document's fields and turns what a mapping makes of them into a checked published document. */
export class DocumentReader<T extends DocumentType> extends FieldReader {
  readonly #finish: (fields: object) => PublishedDocumentOf<T>

  constructor(type: T, document: StoredDocument, context: MappingContext) {
    const title = titleOf(type, document, context)
    const assets = new Set<string>()
    super(document, { document: `${type}/${document.id}`, title, context, assets })
    this.#finish = (fields) =>
      checkedDocument(
        type,
        {
          type,
          id: document.id,
          locale: context.locale,
          updatedAt: document.updatedAt,
          assets: [...assets].sort(),
          ...fields,
        } as { id: string },
        title,
      )
  }

  /** The published document, or an error that names everything wrong with it. */
  publish(fields: OwnFields<PublishedDocumentOf<T>>): PublishedDocumentOf<T> {
    return this.#finish(fields as object)
  }
}

function titleOf(type: DocumentType, document: StoredDocument, { locale }: MappingContext): string {
  const title = inLocale(document[titleFields[type]], locale)
  return typeof title === 'string' && title ? title : document.id
}
