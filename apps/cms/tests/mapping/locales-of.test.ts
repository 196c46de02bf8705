import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import { localesOf } from '../../src/collections/locales-of.ts'
import { publishedTypes } from '../../src/collections/registry.ts'
import { translationGaps } from '../../src/collections/translation-gaps.ts'
import { lexical, paragraph, words } from '../rich-text/lexical-of.ts'
import { storedForm } from './stored-form.ts'

const [en, es] = examples['side-effect'].valid
const sideEffect = () => storedForm(publishedTypes['side-effect'].collection.fields, en!, es!)

const [settingsEn, settingsEs] = examples['site-settings'].valid
const settings = () => storedForm(publishedTypes['site-settings'].collection.fields, settingsEn!, settingsEs!)

const text = (english: string, spanish: string) => ({
  en: lexical(paragraph(words(english))),
  es: lexical(paragraph(words(spanish))),
})

describe('a document’s translation', () => {
  it('is live once every text is there and a person has checked it', () => {
    expect(localesOf(sideEffect())).toEqual(['en', 'es'])
  })

  it.each([
    ['a text is missing', { summary: { en: 'What it is.', es: null } }, ['summary']],
    ['a text is blank', { summary: { en: 'What it is.', es: '  ' } }, ['summary']],
    ['a language was never opened', { summary: { en: 'What it is.' } }, ['summary']],
    ['formatted text is empty', { whatToDo: { body: text('Tell your nurse.', '') } }, ['whatToDo.body']],
    ['an optional text is missing', { frequency: { note: { en: 'In one study.', es: null } } }, ['frequency.note']],
  ])('is not live where %s', (_, change, gaps) => {
    const document = { ...sideEffect(), ...change }
    expect(translationGaps(document, 'es')).toEqual(gaps)
    expect(localesOf(document)).toEqual(['en'])
  })

  it('names the row in which a text is missing', () => {
    const document = {
      ...settings(),
      navigation: [{ label: { en: 'Home', es: 'Inicio' } }, { label: { en: 'People', es: '' } }],
    }
    expect(translationGaps(document, 'es')).toEqual(['navigation.1.label'])
    expect(localesOf(document)).toEqual(['en'])
  })

  it.each(['inProgress', null, undefined])('of a clinical document is not live while its status is %s', (status) => {
    const document = sideEffect()
    document['review'] = { ...(document['review'] as object), translation: { status: { es: status } } }
    expect(localesOf(document)).toEqual(['en'])
  })

  it('of the site’s settings needs nobody’s check', () => {
    expect(localesOf(settings())).toEqual(['en', 'es'])
  })

  it('may do without words for search results', () => {
    expect(localesOf({ ...sideEffect(), seo: { title: { en: 'Nausea', es: null } } })).toEqual(['en', 'es'])
  })

  it('needs no text that English doesn’t have either', () => {
    expect(localesOf({ ...sideEffect(), whoIsAtHigherRisk: { body: { en: null, es: null } } })).toEqual(['en', 'es'])
  })
})

describe('a document on legal hold', () => {
  it('is live in no language', () => {
    const document = sideEffect()
    document['review'] = { ...(document['review'] as object), legalHold: true }
    expect(localesOf(document)).toEqual([])
  })
})
