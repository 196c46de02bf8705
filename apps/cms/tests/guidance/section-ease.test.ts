import type { SectionGrade } from '@carepath/editorial'
import type { ClientField } from 'payload'
import { describe, expect, test } from 'vitest'
import { runInLanguage } from '@carepath/content/wording/run-in-language.ts'
import { describeEase, hardestPart } from '../../src/ui/guidance/section-ease.ts'

const fields: ClientField[] = [
  { name: 'summary', type: 'textarea' },
  { type: 'row', fields: [{ name: 'steps', type: 'array', fields: [] }] },
]
const easy: SectionGrade = { path: 'summary', grade: 6.2, ease: 'easy' }
const hard: SectionGrade = { path: 'steps.2.body', grade: 10.3, ease: 'hard' }
const elsewhere: SectionGrade = { path: 'dose.body', grade: 15, ease: 'hard' }

describe('how hard a section of the form is to read', () => {
  test('is said of its hardest part, and of nothing where too little is written in it', () => {
    expect(hardestPart(fields, [easy, elsewhere, hard])).toBe(hard)
    expect(hardestPart(fields, [elsewhere])).toBeUndefined()
    expect(hardestPart(fields)).toBeUndefined()
  })

  test('is said in words, and never rounded to look easier', () => {
    expect(
      [easy, { ...easy, grade: -2 }, { ...hard, grade: 8.1, ease: 'notEasy' as const }, hard].map(describeEase),
    ).toEqual([
      'Reads like grade 7: good.',
      'Reads like grade 1: good.',
      'Not easy to read: grade 9. Shorter sentences and words help.',
      'Hard to read: grade 11. Shorter sentences and words help.',
    ])
    expect(runInLanguage('es', () => describeEase(hard))).toBe(
      'Es difícil de leer: grado 11. Ayudan las frases y las palabras más cortas.',
    )
  })
})
