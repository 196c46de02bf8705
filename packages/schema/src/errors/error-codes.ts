import { z } from 'zod'

/** Every way that publishing, or a command or request to do it, can fail. A code is stable; its words may change. */
export const errorCodes = [
  /** A document does not fit the contract. */
  'invalidDocument',
  /** Two documents or two routes want the same path. */
  'duplicatePath',
  /** A document points at one that is not live in that language. */
  'unresolvedReference',
  /** What was scheduled could not be done when its time came. */
  'missedSchedule',
  /** A clinical document has no approval in force for these words. */
  'notApproved',
  /** A document breaks an editorial rule that no clinician has set aside. */
  'brokenRule',
  /** A link or fragment on a page leads nowhere. */
  'brokenLink',
  /** An uploaded file is missing or unreadable. */
  'missingAsset',
  /** Rich text holds a node that no converter knows. */
  'unknownNode',
  /** Nothing would be left to publish. */
  'emptySnapshot',
  /** A page could not be rendered. */
  'renderFailed',
  /** The site's built bundle is missing, unreadable or of another contract. */
  'unreadableBundle',
  /** The file system refused: full, read-only or not permitted. */
  'storageFailed',
  /** The publisher's own state cannot be read. */
  'corruptState',
  /** The database did not answer. */
  'databaseUnavailable',
  /** No publishing worker answers, or the one that does can't do what was asked. */
  'workerUnreachable',
  /** An argument of a command or a request is missing or can't be used. */
  'invalidArgument',
] as const
export const ErrorCodeSchema = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof ErrorCodeSchema>

/** Where an error arose. All fields are optional: a full disk, for example, has no document. */
export interface ErrorPlace {
  /** Document, as `type/id`. */
  document?: string
  /** The document's title, for people. */
  title?: string
  /** Field path inside the document, e.g. `steps.2.body`. */
  field?: string
  /** Public path, e.g. `/side-effects/nausea/`. */
  page?: string
  /** File on disk. */
  file?: string
}

/** An error that says what happened, where it happened and what to do next. */
export class CarepathError extends Error {
  readonly code: ErrorCode
  readonly place: ErrorPlace
  /** What the reader of the message should do. */
  readonly next: string
  /** For the log alone: what the program itself said of a failure that nobody had foreseen. */
  readonly detail: string | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { place?: ErrorPlace; next: string; cause?: unknown; detail?: string | undefined },
  ) {
    super(message, { cause: options.cause })
    this.name = 'CarepathError'
    this.code = code
    this.place = options.place ?? {}
    this.next = options.next
    this.detail = options.detail
  }

  /** Errors are recognised by their name and code: a built site holds its own copy of this class. */
  static override [Symbol.hasInstance](value: unknown): value is CarepathError {
    return value instanceof Error && value.name === 'CarepathError' && 'code' in value
  }

  /** Message, place and next step as text for people. */
  toSentence(): string {
    const place = Object.entries(this.place).map(([name, value]) => `${name} ${value}`)
    return `${this.message}${place.length ? ` (${place.join(', ')})` : ''}. ${this.next}`
  }
}
