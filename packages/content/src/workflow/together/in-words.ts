import { ValidationError } from 'payload'
import { writtenLabel } from '../../wording/labels.ts'

/** Payload's error names fields only; where no form shows what is wrong with each of them, its message has to say it. */
export function inWords(error: Error): Error {
  if (!(error instanceof ValidationError)) return error
  const { errors, missing } = error.data as typeof error.data & { missing?: unknown }
  if (missing) return error
  const told = errors.map(({ label, path, message }) => `${nameOf(label, path)}: ${message}`)
  error.message = told.join(' ')
  return error
}

function nameOf(label: unknown, path: string): string {
  const name = writtenLabel(label) ?? ''
  return name === '' ? path : name
}
