import { fields, type Field } from './actions.ts'

export type Form = Record<string, unknown> & { revision: number }
/** Texts by language and field. */
export type Words = Record<string, string>

/** A form that one of the editors has open. */
export interface Tab {
  id: string
  locale: 'en' | 'es'
  form: Form
  /** Fields that were typed in since the form was loaded or saved. */
  dirty: Set<Field>
}

const colours = ['red', 'blue', 'green', 'white', 'black', 'pink', 'gold', 'grey', 'brown', 'silver']

/** A text for a number: another one for each, and one that no rule of the clinic's forbids. */
export function newText(number: number): string {
  const digits = Array.from(String(number).padStart(3, '0'), Number)
  return `A colour: ${digits.map((digit) => colours[digit]).join(' ')}`
}

/** The words of a form, by language and field. */
export function wordsOf(form: Form, locale: string): Words {
  const entries = fields.flatMap((field) => {
    const value = form[field]
    const own = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : value
    return typeof own === 'string' && own !== '' ? [[`${locale} ${field}`, own] as const] : []
  })
  return Object.fromEntries(entries)
}
