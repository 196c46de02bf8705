import type { ClientField } from 'payload'
import { describe, expect, test } from 'vitest'
import type { FormReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { describeLength, findLimit } from '../../src/ui/guidance/field-length.ts'
import { notesByField } from '../../src/ui/guidance/notes-by-field.ts'

const fields: ClientField[] = [
  { name: 'title', type: 'text', maxLength: 60 },
  { name: 'summary', type: 'textarea', admin: { custom: { maxWords: 5 } }, maxLength: 900 },
  { name: 'steps', type: 'array', fields: [{ name: 'title', type: 'text', maxLength: 10 }] },
  { name: 'body', type: 'richText' },
]

describe('the length of a text', () => {
  test('is counted as its limit is: in characters or in words, in rows too', () => {
    expect(findLimit('title', fields)).toEqual({ most: 60, unit: 'characters' })
    expect(findLimit('summary', fields)).toEqual({ most: 5, unit: 'words' })
    expect(findLimit('steps.3.title', fields)).toEqual({ most: 10, unit: 'characters' })
    expect(findLimit('body', fields)).toBeUndefined()
    expect(findLimit('gone.2.x', fields)).toBeUndefined()
  })

  test('says how much is too many', () => {
    expect(describeLength('  Light  ', { most: 5, unit: 'characters' })).toEqual({
      words: '5 of 5 characters',
      isOver: false,
    })
    expect(describeLength('one two  three', { most: 2, unit: 'words' })).toEqual({
      words: '3 of 2 words: 1 too many',
      isOver: true,
    })
    expect(describeLength('', { most: 2, unit: 'words' }).words).toBe('0 of 2 words')
  })
})

describe('the notes at a field', () => {
  const finding = {
    path: 'title',
    label: 'Title',
    message: 'It promises.',
    next: 'Take it out.',
    canBeOverridden: true,
  }
  const report = {
    findings: [
      { ...finding, level: 'block', excerpt: 'cures' },
      { ...finding, level: 'block', excerpt: '' },
      { ...finding, path: '', level: 'warn', excerpt: 'words' },
      {
        ...finding,
        level: 'warn',
        excerpt: 'heals',
        override: { by: 'Rae', reason: 'A quotation.', at: '2026-01-01' },
      },
    ],
    incomplete: [
      { path: 'title', label: 'Title', message: 'It is too long.' },
      { path: 'summary', label: 'Summary', message: 'Fill this in.' },
    ],
    grades: [],
    unchecked: [],
    mayOverride: true,
  } satisfies FormReport

  test('are about words that are there, and that nobody has allowed', () => {
    const notes = notesByField({ report, fields: { title: { value: 'It cures' }, summary: { value: '' } } })
    expect([...notes]).toEqual([
      [
        'title',
        [
          { level: 'block', words: '“cures”: It promises. Take it out.' },
          { level: 'block', words: 'It is too long.' },
        ],
      ],
    ])
  })
})
