import type { FormState } from 'payload'
import { expect, it } from 'vitest'
import { fieldTexts } from '../../src/ui/preview/field-texts.ts'

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more })
const node = (type: string, ...children: object[]) => ({ type, children })

it('gives the words of every field, a line or a paragraph each, as a page may print them', () => {
  const body = {
    root: node(
      'root',
      node('paragraph', text('Drink '), node('link', text('water')), text(' first.')),
      node('list', node('listitem', text('One'), node('list', node('listitem', text('Two'))))),
    ),
  }
  const fields = {
    name: { value: 'Feeling\u00a0sick' },
    conditions: { value: 'Line one\n\n Line two ' },
    'rows.0.body': { value: body },
  } as unknown as FormState
  expect(fieldTexts(fields)).toEqual([
    { path: 'name', text: 'Feeling sick' },
    { path: 'conditions', text: 'Line one' },
    { path: 'conditions', text: 'Line two' },
    { path: 'rows.0.body', text: 'Drink water first.' },
    { path: 'rows.0.body', text: 'One' },
    { path: 'rows.0.body', text: 'Two' },
  ])
})

it('leaves out what no reader sees: ids, days, addresses, numbers of rows and what is empty', () => {
  const fields = {
    id: { value: '0198f7a4-1111-4222-8333-944455556666' },
    'rows.0.id': { value: 'row-of-words' },
    rows: { value: 2 },
    slug: { value: 'feeling-sick' },
    effect: { value: '0198f7a4-1111-4222-8333-944455556666' },
    source: { value: '65f0c0ffee65f0c0ffee65f0' },
    day: { value: '2027-01-15T00:00:00.000Z' },
    empty: { value: '' },
    none: { value: null },
    short: { value: 'a' },
  } as unknown as FormState
  expect(fieldTexts(fields)).toEqual([])
})
