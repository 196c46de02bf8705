import { locales } from '@carepath/schema'
import { ValidationError } from 'payload'
import type { FlattenedField, PayloadRequest } from 'payload'
import { hasRows } from '../form/form-fields.ts'
import { fieldLabel } from '../form/form-place.ts'
import { languageLabel } from '../model/text/language-label.ts'

/** What is wrong with one field of what was sent. */
interface Fault {
  path: string
  label: string
  message: string
}

/** A document that something refers to, which has to exist. */
export interface Referred {
  collection: string
  id: string | number
  place: Place
}

/** What a walk over a form finds. */
export interface Found {
  faults: Fault[]
  referred: Referred[]
  /** Rows and entries so far, by the field whose lists have them. */
  entries?: Map<FlattenedField, number>
}

/** No form comes near it. SQLite is given the rows of one kind in one query, all references in one, and takes 32,766 values. */
const mostRows = 800
const mostEntries = 5000

/** Fields that Payload adds, and gives no label. */
const systemLabels: Readonly<Record<string, string>> = {
  _status: 'Status',
  createdAt: 'Created',
  updatedAt: 'Last updated',
}

/** A place in what was sent, and what was found so far. */
export class Place {
  readonly #path: string
  readonly #label: string
  readonly #found: Found

  constructor(path: string, label: string, found: Found) {
    this.#path = path
    this.#label = label
    this.#found = found
  }

  /** The place of a field inside this one. */
  inside(field: FlattenedField): Place {
    const label = systemLabels[field.name] ?? fieldLabel(field)
    return new Place(this.#join(field.name), this.#label ? `${this.#label} › ${label}` : label, this.#found)
  }

  /** The place of a row or an entry, counted from 0. */
  entry(index: number): Place {
    return new Place(this.#join(String(index)), `${this.#label} ${index + 1}`, this.#found)
  }

  /** The same field in one language. */
  inLanguage(locale: string): Place {
    const known = locales.find((each) => each === locale)
    const language = known ? languageLabel(known) : locale
    return new Place(this.#join(locale), `${this.#label} (${language})`, this.#found)
  }

  /** Notes that the field must be something else: `must` goes on after “must”. */
  refuse(must: string): unknown {
    const { faults } = this.#found
    const message = this.#label === '' ? `What was sent must ${must}.` : `“${this.#label}” must ${must}.`
    // Enough to work on: a body with thousands of faults needn't have an answer with thousands of messages.
    if (faults.length < 20) faults.push({ path: this.#path, label: this.#label, message })
    return undefined
  }

  /** Counts the rows or entries of a list; false, with a fault, where there are more in the form than can be stored. */
  mayHold(field: FlattenedField, count: number): boolean {
    const entries = (this.#found.entries ??= new Map())
    const ofKind = (entries.get(field) ?? 0) + count
    entries.set(field, ofKind)
    const all = [...entries.values()].reduce((sum, each) => sum + each, 0)
    if ((ofKind <= mostRows || !hasRows(field)) && all <= mostEntries) return true
    this.refuse(
      `have fewer rows: a form has at most ${mostRows} of one kind, and lists of ${mostEntries} entries in all`,
    )
    return false
  }

  /** Notes a reference, to be looked up once the whole form has been read. */
  refer(collection: string, id: unknown): void {
    if (typeof id === 'string' || typeof id === 'number') this.#found.referred.push({ collection, id, place: this })
  }

  #join(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name
  }
}

/** The error that names each field at fault, in the form in which Payload shows errors beside fields. */
export function faultsError(
  req: PayloadRequest,
  entity: { collection: string } | { global: string },
  { faults }: Found,
): ValidationError {
  return new ValidationError({ ...entity, errors: faults, req }, req.t)
}
