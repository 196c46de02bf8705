import { CarepathError, formatFriendlyError, type FriendlyError } from '@carepath/schema'

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

  /** CarepathError's own rule accepts every Carepath error; this one accepts only an error that lists what is wrong. */
  static override [Symbol.hasInstance](value: unknown): value is InvalidDocumentError {
    return value instanceof CarepathError && 'errors' in value
  }
}
