import {
  CarepathError,
  documentKey,
  documentSchemas,
  type DocumentType,
  formatFriendlyError,
  type FriendlyError,
  friendlyErrors,
  type PublishedDocumentOf,
} from '@carepath/schema'

/** A document that doesn't fit the contract, with everything that is wrong with it. */
export class InvalidDocumentError extends CarepathError {
  readonly errors: FriendlyError[]

  constructor(errors: FriendlyError[], place: { document: string; title: string }) {
    const [first] = errors
    super('invalidDocument', first ? formatFriendlyError(first) : 'The document does not fit the contract', {
      place: { ...place, field: first?.path ?? '' },
      next: 'Correct the field in the document’s form, then publish again.',
    })
    this.errors = errors
  }

  /** Not every Carepath error, as it would be by the inherited rule: only one that lists what is wrong. */
  static override [Symbol.hasInstance](value: unknown): value is InvalidDocumentError {
    return value instanceof CarepathError && 'errors' in value
  }
}

/** The document as the contract knows it, or an error with everything that is wrong. */
export function checkedDocument<T extends DocumentType>(
  type: T,
  candidate: { id: string },
  title: string,
): PublishedDocumentOf<T> {
  const given = withoutUndefined(candidate)
  const result = documentSchemas[type].safeParse(given)
  if (!result.success) {
    throw new InvalidDocumentError(friendlyErrors(result.error, given), {
      document: documentKey({ type, id: candidate.id }),
      title,
    })
  }
  return result.data as PublishedDocumentOf<T>
}

/** A key that holds nothing is no key: JSON has no `undefined`, and bytes are compared. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, withoutUndefined(inner)]),
  )
}
