import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import { InvalidDocumentError } from '../../src/mapping/invalid-document-error.ts'
import type { StoredDocument } from '../../src/mapping/mapping-context.ts'
import { publishedConfig } from '../../src/records/published/registry.ts'
import { lexical, paragraph, words } from '../rich-text/lexical-of.ts'
import { publish } from './publish.ts'
import { storedForm } from './stored-form.ts'

const media = () => undefined

function formOf(type: 'side-effect' | 'site-settings' | 'treatment'): StoredDocument {
  const [en, es] = examples[type].valid
  return storedForm(publishedConfig(type).fields, en!, es!)
}

/** Paths of the fields that keep the Spanish from being live; empty where it is live. */
function gapsOf(type: 'side-effect' | 'site-settings' | 'treatment', change: object): string[] {
  const document = { ...formOf(type), ...change }
  expect(publish(type, document, { locale: 'en', media }).locale).toBe('en')
  try {
    expect(publish(type, document, { locale: 'es', media }).locale).toBe('es')
    return []
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.errors.map(({ path }) => path)
    throw error
  }
}

const text = (english: string, spanish: string) => ({
  en: lexical(paragraph(words(english))),
  es: lexical(paragraph(words(spanish))),
})

const form = formOf('side-effect')
const inside = (name: string) => form[name] as object

describe('a translation', () => {
  it('is live once every text is there and a person has checked it', () => {
    expect(gapsOf('side-effect', {})).toEqual([])
  })

  it.each([
    ['a text is missing', { summary: { en: 'What it is.', es: null } }, 'summary'],
    ['a text is blank', { summary: { en: 'What it is.', es: '  ' } }, 'summary'],
    ['a language was never opened', { summary: { en: 'What it is.' } }, 'summary'],
    [
      'formatted text is empty',
      { whatToDo: { ...inside('whatToDo'), body: text('Tell your nurse.', '') } },
      'whatToDo.body',
    ],
    [
      'it is being written',
      { review: { ...inside('review'), translation: { status: { es: 'inProgress' } } } },
      'review.translation.status',
    ],
    ['nobody has begun it', { review: { ...inside('review'), translation: null } }, 'review.translation.status'],
  ])('is not live, while English is, where %s', (_, change, gap) => {
    expect(gapsOf('side-effect', change)).toEqual([gap])
  })

  it('is not live where it is marked as checked without a name', () => {
    const translation = { status: { es: 'reviewed' } }
    expect(gapsOf('side-effect', { review: { ...inside('review'), translation } })).toEqual([
      'review.translation.reviewedBy',
      'review.translation.reviewedAt',
    ])
  })

  it('is not live where an optional text is missing', () => {
    const [effect, ...others] = formOf('treatment').sideEffects as { figures: object[] }[]
    const figures = effect!.figures.map((figure) => ({ ...figure, note: { en: 'In one study.' } }))
    expect(gapsOf('treatment', { sideEffects: [{ ...effect, figures }, ...others] })).toEqual(
      figures.map((_, index) => `sideEffects.0.figures.${index}.note`),
    )
  })

  it('names the row in which a text is missing', () => {
    const navigation = [
      { label: { en: 'Home', es: 'Inicio' }, path: '/' },
      { label: { en: 'People', es: '' }, path: '/people/' },
    ]
    expect(gapsOf('site-settings', { navigation })).toEqual(['navigation.1.label'])
  })

  it('needs no check for the site’s settings', () => {
    expect(gapsOf('site-settings', {})).toEqual([])
  })

  it('may lack words for search results', () => {
    expect(gapsOf('side-effect', { seo: { title: { en: 'Nausea', es: null } } })).toEqual([])
  })

  it('needs no dates of its fields', () => {
    expect(gapsOf('side-effect', { fieldChanges: { en: { plainName: '2026-11-23T09:00:00.000Z' } } })).toEqual([])
  })

  it('needs no text that English lacks too', () => {
    expect(gapsOf('side-effect', { whoIsAtHigherRisk: { body: { en: null, es: null } } })).toEqual([])
  })
})
