import { ValidationError } from 'payload'
import type { FlattenedField, PayloadRequest } from 'payload'
import { fieldLabel } from '../form/form-place.ts'

/** What is wrong with one field of what was sent. */
export interface Fault {
  path: string
  label: string
  message: string
}

/** A place in what was sent, and the list that faults are added to. */
export class Place {
  readonly path: string
  readonly label: string
  readonly faults: Fault[]

  constructor(path: string, label: string, faults: Fault[]) {
    this.path = path
    this.label = label
    this.faults = faults
  }

  /** The place of a field inside this one. */
  inside(field: FlattenedField): Place {
    return new Place(
      this.#join(field.name),
      this.#joinLabel(field.name === '_status' ? 'Status' : fieldLabel(field)),
      this.faults,
    )
  }

  /** The place of a row or an entry, counted from 0. */
  entry(index: number): Place {
    return new Place(this.#join(String(index)), `${this.label} ${index + 1}`, this.faults)
  }

  /** The same field in one language. */
  inLanguage(locale: string): Place {
    return new Place(this.#join(locale), `${this.label} (${locale})`, this.faults)
  }

  /** Notes that the field must be something else: `must` goes on after “must”. */
  refuse(must: string): unknown {
    // Enough to work on: a body with thousands of faults needn't have an answer with thousands of messages.
    if (this.faults.length < 20)
      this.faults.push({ path: this.path, label: this.label, message: `“${this.label}” must ${must}.` })
    return undefined
  }

  #join(name: string): string {
    return this.path ? `${this.path}.${name}` : name
  }

  #joinLabel(label: string): string {
    return this.label ? `${this.label} › ${label}` : label
  }
}

/** The error that names each field at fault, in the form in which Payload shows errors beside fields. */
export function faultsError(req: PayloadRequest, entity: { collection: string } | { global: string }, faults: Fault[]) {
  return new ValidationError({ ...entity, errors: faults, req }, req.t)
}
