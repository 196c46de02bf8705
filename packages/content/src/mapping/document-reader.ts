import type { PartialDocument } from '@carepath/editorial'
import { documentKey, type Locale, type PublishedDocumentOf, type WrittenType } from '@carepath/schema'
import { overdueSince } from './overdue-since.ts'
import { checkedDocument, InvalidDocumentError } from './invalid-document-error.ts'
import { titleFields } from '../model/collection-names.ts'
import { FieldReader, type ReadingPlace } from './field-reader.ts'
import { inLocale } from '../model/localised.ts'
import type { MappingContext, Signature, StoredDocument } from './mapping-context.ts'
import { translationGaps } from './translation-gaps.ts'
import type { Unchecked } from '../model/unchecked.ts'

/** What every published document carries, whatever its type: filled in here, never by a mapping. */
type CommonField = 'type' | 'id' | 'locale' | 'updatedAt' | 'changedAt' | 'assets'

type OwnFields<T> = T extends object ? { [Key in Exclude<keyof T, CommonField>]-?: Unchecked<T[Key]> } : never

/** Reads a stored document's fields and turns what a mapping makes of them into a checked published document. */
export class DocumentReader<T extends WrittenType> extends FieldReader {
  readonly #type: T
  readonly #document: StoredDocument
  readonly #place: ReadingPlace

  constructor(type: T, document: StoredDocument, context: MappingContext) {
    const place = {
      document: documentKey({ type, id: document.id }),
      title: titleOf(type, document, context),
      context,
      assets: new Set<string>(),
    }
    super(document, place)
    this.#type = type
    this.#document = document
    this.#place = place
  }

  /** The published document, or an error that names everything that keeps it from being one; of a draft, what there is so far. */
  publish(fields: OwnFields<PublishedDocumentOf<T>>): PublishedDocumentOf<T> {
    const { id, updatedAt } = this.#document
    const { document, title, context, assets } = this.#place
    const changedAt = changesIn(this.#document, context.locale)
    const common = { type: this.#type, id, locale: context.locale, updatedAt, changedAt, assets: [...assets].sort() }
    const words: PartialDocument = { ...common, ...(fields as object) }
    if (context.isDraft) return words as PublishedDocumentOf<T>

    const signature = context.signatureOn?.(words)
    const gaps = translationGaps(this.#document, context.locale, { isSigned: signature !== undefined })
    if (gaps.length > 0) throw new InvalidDocumentError(gaps, { document, title })
    const whole = signature ? signed(words, signature) : words
    return checkedDocument(this.#type, { id, ...withLateness(whole, context.today) }, title)
  }
}

/** Who answers for the words, and until when, is what the approval says. */
function signed(words: PartialDocument, signature: Signature): PartialDocument {
  return { ...words, review: { ...(words.review as object), ...signature } }
}

/** A review that is late is marked on the document, whoever has signed it: its pages can't know the day. */
function withLateness(words: PartialDocument, today: string | undefined): PartialDocument {
  const review = words.review as { reviewDue?: string } | undefined
  if (!review?.reviewDue || !today) return words
  return { ...words, review: { ...review, overdueSince: overdueSince(review.reviewDue, today) } }
}

/** What the hooks keep beside the document; absent where every field is as new as the document. */
function changesIn({ fieldChanges }: StoredDocument, locale: Locale): unknown {
  const changes = (fieldChanges as Partial<Record<Locale, object>> | null | undefined)?.[locale]
  return changes && Object.keys(changes).length > 0 ? changes : undefined
}

function titleOf(type: WrittenType, document: StoredDocument, { locale }: MappingContext): string {
  const title = inLocale(document[titleFields[type]], locale)
  return typeof title === 'string' && title ? title : document.id
}
