import {
  countWords,
  documentKey,
  type DocumentType,
  limits,
  type Locale,
  locales,
  parseDocumentLink,
} from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { sampleContent } from '../src/content/sample-content.ts'
import { sideEffects } from '../src/content/side-effect/side-effects.ts'
import { siteSettings } from '../src/content/site-settings/site-settings.ts'
import type { TreatmentEntry } from '../src/model/sample-types.ts'
import { toFormValues } from '../src/sample-form.ts'
import { sampleEntries, textsIn } from './sample-words.ts'

const keys = new Set(sampleEntries.map(([type, { key }]) => documentKey({ type, id: key })))

/** The path of each field in one language; lists with their length. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [typeof value === 'boolean' ? `${path} is ${value}` : path]
  const length = Array.isArray(value) ? [`${path} has ${value.length}`] : []
  return [...length, ...Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${path}.${name}`))]
}

/** One language may have more synonyms than the other, but not none where the other has some. */
function withoutSynonyms(words: Record<string, unknown>): Record<string, unknown> {
  const hasSome = (name: string) => Array.isArray(words[name]) && words[name].length > 0
  return { ...words, synonyms: hasSome('synonyms'), alsoKnownAs: hasSome('alsoKnownAs') }
}

describe('the sample guide', () => {
  it('has a unique key for every document', () => {
    expect(keys.size).toBe(sampleEntries.length)
  })

  it.each(sampleEntries.map(([type, entry]) => [documentKey({ type, id: entry.key }), type, entry] as const))(
    'says as much in Spanish as in English in %s',
    (_, __, { en, es }) => {
      const shapeOfAll = (words: object) => shapeOf(withoutSynonyms(words as Record<string, unknown>)).sort()
      expect(shapeOfAll(es)).toEqual(shapeOfAll(en))
    },
  )

  it.each(locales)('refers and links only to documents of its own, in %s', (locale) => {
    const referred: string[] = []
    const findId = (type: DocumentType, key: string) => {
      referred.push(documentKey({ type, id: key }))
      return key
    }
    const toRichText = (markdown: string) => {
      const links = [...markdown.matchAll(/\]\((?<href>[^)]+)\)/gu)].flatMap(
        ({ groups }) => parseDocumentLink(groups!.href!) ?? [],
      )
      referred.push(...links.map(({ type, id }) => documentKey({ type: type as DocumentType, id })))
      return markdown
    }
    for (const [type, entry] of sampleEntries)
      toFormValues(type, entry, locale, { findId, toRichText, today: '2026-11-23' })
    expect(referred.filter((address) => !keys.has(address))).toEqual([])
    expect(referred.length).toBeGreaterThan(0)
  })

  it.each(locales)('keeps within the contract’s word counts in %s', (locale) => {
    const wordLimits: Record<string, number> = {
      summary: limits.summaryWords,
      plainDefinition: limits.definitionWords,
      answer: limits.faqAnswerWords,
    }
    const tooLong = textsIn(locale).filter(({ field, text }) => countWords(text) > (wordLimits[field] ?? Infinity))
    expect(tooLong).toEqual([])
  })
})

describe('safety in the sample guide', () => {
  const treatments = sampleContent.treatment.map((entry): [string, TreatmentEntry] => [entry.key, entry])
  const allCards = sampleContent['care-advice']
  const { emergencyCards } = siteSettings.shared
  const cardsOfEffects = sideEffects.map(({ key, shared }): [string, string[]] => [key, shared.careAdvice])

  it('tells when to call 911 and 988 on every page of the site', () => {
    expect(emergencyCards).toEqual(['call-911', 'call-or-text-988'])
  })

  it.each(cardsOfEffects)('gives %s cards of its own, one for each action', (_, careAdvice) => {
    expect(careAdvice.length).toBeGreaterThan(0)
    expect(careAdvice.filter((key) => emergencyCards.includes(key))).toEqual([])
    const actions = allCards.filter(({ key }) => careAdvice.includes(key)).map(({ shared }) => shared.action)
    expect(new Set(actions).size).toBe(careAdvice.length)
  })

  const effectsOf = ({ shared }: TreatmentEntry) => shared.sideEffects.map(({ effect }) => effect)

  it.each(treatments)('lists a serious effect of %s', (_, treatment) => {
    const serious = sideEffects.filter(({ shared }) => shared.isSerious).map(({ key }) => key)
    expect(effectsOf(treatment).filter((effect) => serious.includes(effect))).not.toEqual([])
  })

  it('tells of no effect that no treatment has', () => {
    const listed = new Set(sampleContent.treatment.flatMap(effectsOf))
    expect(sideEffects.map(({ key }) => key).filter((key) => !listed.has(key))).toEqual([])
  })

  it('shares four effects or more between treatments, each with figures or sources of its own', () => {
    const shared = sideEffects.filter(
      ({ key }) => sampleContent.treatment.filter((treatment) => effectsOf(treatment).includes(key)).length > 1,
    )
    expect(shared.length).toBeGreaterThanOrEqual(4)
    const groundless = sampleContent.treatment.flatMap((treatment) =>
      treatment.shared.sideEffects.filter(({ figures, sources }) => !figures?.length && !sources?.length),
    )
    expect(groundless).toEqual([])
  })

  it.each(locales)('says no sign of an emergency twice where cards are joined, in %s', (locale) => {
    const emergencies = allCards.filter(({ shared }) => shared.urgency === 'emergency')
    const repeated = emergencies.flatMap(({ shared, ...card }) => {
      const joined = emergencies.filter(
        (other) => other.shared.action === shared.action && other.shared.setting === shared.setting,
      )
      const signs = joined.flatMap((other) => other[locale].conditions)
      return card[locale].conditions.filter((sign) =>
        signs.some((longer) => longer.startsWith(sign) && /^[ ,]/u.test(longer.slice(sign.length))),
      )
    })
    expect(repeated).toEqual([])
  })

  it.each(locales)('gives care cards words without links in %s', (locale) => {
    expect(allCards.flatMap((card) => card[locale].conditions).filter((text) => text.includes(']('))).toEqual([])
  })
})

/** Fields without a source of their own or beside them. */
const ungrounded =
  /^(?:summary|name|plainName|medicalName|heading|alternatives\.\d+\..+|seo\..+|introduction|tagline)$/u

/** Numbers to call, which need no source. */
const phones = /\b(?:911|988)\b/gu

describe.each(locales)('numbers in the sample guide in %s', (locale: Locale) => {
  it('are only in fields with a source or an attesting clinician', () => {
    const bare = textsIn(locale).filter(
      ({ field, text }) => ungrounded.test(field) && /\d/u.test(text.replaceAll(phones, '')),
    )
    expect(bare).toEqual([])
  })

  it('are the same in both languages', () => {
    const numbersIn = (text: string) => [...text.matchAll(/\d+(?:[.,/]\d+)*/gu)].map(([number]) => number).sort()
    const english = new Map(textsIn('en').map(({ at, text }) => [at, numbersIn(text)]))
    const different = textsIn(locale).filter(({ at, text }) => {
      const numbers = english.get(at)
      return numbers !== undefined && numbers.join() !== numbersIn(text).join()
    })
    expect(different).toEqual([])
  })
})
