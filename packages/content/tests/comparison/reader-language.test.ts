import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { toDocumentParts } from '../../src/workflow/comparison/document-parts.ts'
import { inAllLanguages } from '../../src/wording/labels.ts'

const fields = [
  { name: 'kind', type: 'select', options: [{ value: 'talk', label: inAllLanguages('Discuss first') }] },
  { name: 'isSerious', type: 'checkbox' },
  { name: 'isOld', type: 'checkbox' },
  { name: 'checkedOn', type: 'date' },
  { name: 'name', type: 'text' },
] as FlattenedField[]

const document = { kind: 'talk', isSerious: true, isOld: false, checkedOn: '2027-03-14', name: 'Yes' }

const texts = (language?: string) =>
  toDocumentParts(document, fields, () => '', language).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))

test('choices, yes and no, and days are said in the language of whoever reads, and an author’s words stay', () => {
  expect(texts('es')).toEqual(['Hablarlo antes', 'Sí', 'No', '14 mar 2027', 'Yes'])
})

test('what is stored, and compared later, is in English', () => {
  expect(texts()).toEqual(['Discuss first', 'Yes', 'No', 'Mar 14, 2027', 'Yes'])
})
