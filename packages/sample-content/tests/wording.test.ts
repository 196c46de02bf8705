import type { Locale } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { easeOf, gradeOf } from './readability.ts'
import { sentencesOf, textsIn, wordsOf, type SampleText } from './sample-words.ts'

/** Readability formulas need more than a few words. */
const enoughWords = 25

const proseIn = (locale: Locale): SampleText[] =>
  textsIn(locale).filter(({ text }) => wordsOf(text).length >= enoughWords)

const wholeOf = (locale: Locale): string =>
  proseIn(locale)
    .map(({ text }) => text)
    .join('\n')

const sentencesOver = (words: number, locale: Locale): string[] =>
  textsIn(locale)
    .flatMap(({ text }) => sentencesOf(text, locale))
    .filter((sentence) => wordsOf(sentence).length > words)

describe('reading the sample guide in English', () => {
  it('needs no more than seven years of school as a whole', () => {
    expect(gradeOf(wholeOf('en'))).toBeLessThanOrEqual(7)
  })

  it('needs no more than eight in any part', () => {
    expect(proseIn('en').filter(({ text }) => gradeOf(text) > 8)).toEqual([])
  })

  it('has sentences of at most 20 words', () => {
    expect(sentencesOver(20, 'en')).toEqual([])
  })
})

describe('reading the sample guide in Spanish', () => {
  it('is easy as a whole', () => {
    expect(easeOf(wholeOf('es'))).toBeGreaterThanOrEqual(70)
  })

  it('is plain in every part', () => {
    expect(proseIn('es').filter(({ text }) => easeOf(text) < 60)).toEqual([])
  })

  it('has sentences of at most 25 words, Spanish needing more of them', () => {
    expect(sentencesOver(25, 'es')).toEqual([])
  })
})

/** Absolute claims, promises, false reassurance, vague authority and advertising. */
const banned: Record<Locale, RegExp[]> = {
  en: [
    /\b(?:cures?|cured|guarantee[sd]?|miracles?|risk-free|painless|non-addictive|no side effects|breakthrough)\b/u,
    /(?<!not |n't )\bfda[- ]approved\b/u,
    /\b(?:is|are) (?:very |completely )?(?:safe|effective)\b/u,
    /\byou (?:won't|will not|will never)\b|\bworry(?:ing)?\b|\bwill make you\b|\bnothing to fear\b/u,
    /\bmost (?:patients|people) (?:report|say|find)\b|\bstudies show\b|\bexperts agree\b|\bresearch shows\b/u,
    /\b(?:best|leading|#1|world-class|discount|limited time|book now|testimonials?|before and after)\b/u,
  ],
  es: [
    /(?<![\p{L}])(?:curan?|curará|cura total|garantiza[nr]?|garantizad[oa]s?|milagros?|milagros[oa]|sin riesgos?|indolor[oa]|no adictiv[oa])(?![\p{L}])/u,
    /(?<![\p{L}])es (?:muy |totalmente )?(?:segur[oa]|eficaz|efectiv[oa])(?![\p{L}])/u,
    /(?<![\p{L}])no (?:tiene|tendrá|hay) (?:de )?(?:que|qué) preocuparse|no se preocupe|sin preocup/u,
    /los estudios (?:demuestran|muestran)|la mayoría de los pacientes|los expertos coinciden/u,
    /(?<![\p{L}])(?:el mejor|la mejor|líder|oferta|descuento|testimonios?|antes y después)(?![\p{L}])/u,
  ],
}

/** The editorial policy quotes phrases that we do not use. */
const namesWhatWeAvoid = new Set(['page/editorial-policy body'])

const normalised = (text: string): string => text.toLowerCase().replaceAll('’', "'")

describe.each(['en', 'es'] as const)('claims in the sample guide in %s', (locale) => {
  it('are neither absolute nor promises nor advertising', () => {
    const found = textsIn(locale)
      .filter(({ at }) => !namesWhatWeAvoid.has(at))
      .filter(({ text }) => banned[locale].some((phrase) => phrase.test(normalised(text))))
    expect(found).toEqual([])
  })
})
