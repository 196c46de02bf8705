import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { valueInWords } from '../../src/ui/versions/value-in-words.ts'

const options = [
  { value: 'atClinic', label: 'At the clinic' },
  { value: 'atHome', label: 'At home' },
]

test.each([
  [['atClinic', 'atHome'], { type: 'select', hasMany: true, options }, 'At the clinic, At home'],
  ['atHome', { type: 'select', options }, 'At home'],
  ['atHome', { type: 'radio', options }, 'At home'],
  [[], { type: 'select', hasMany: true, options }, ''],
  [true, { type: 'checkbox' }, 'Yes'],
  [false, { type: 'checkbox' }, 'No'],
  [null, { type: 'checkbox' }, ''],
  ['2026-11-20T00:00:00.000Z', { type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } }, 'Nov 20, 2026'],
  [undefined, { type: 'date' }, ''],
])('a comparison of versions says %j in the words of the form', (value, field, words) => {
  expect(valueInWords(value, { name: 'field', ...field } as unknown as ClientField)).toBe(words)
})
