import { describe, expect, it } from 'vitest'
import { bannedPairs, type BannedPair } from '../fixtures/banned-pairs.ts'
import { oppositeImperatives } from '../fixtures/opposite-imperatives.ts'
import { block, findingsOf, nausea, sound, soundSite, treatment } from '../fixtures/sound-site.ts'

const warningId = 'warning-bans'
const anyWarning = soundSite.find(({ type }) => type === 'safety-warning')?.id ?? ''

/** A guide that tells patients to avoid one thing alone. */
const guide = (locale: 'en' | 'es', [place, ban]: BannedPair, said: string) => ({
  ...treatment(locale),
  whatToAvoid: place === 'avoid' ? [ban] : [],
  contraindications: [],
  preparation: block(place === 'prepare' ? ban : ''),
  interactions: block(place === 'interactions' ? ban : ''),
  pregnancyAndBreastfeeding: undefined,
  safetyWarnings: place === 'warning' ? [{ type: 'safety-warning' as const, id: warningId }] : [],
  aftercare: block(said),
})

const foundIn = (locale: 'en' | 'es', pair: BannedPair) => {
  const warning = { ...sound('safety-warning', anyWarning, locale), id: warningId, body: block(pair[1]) }
  return findingsOf('D6', guide(locale, pair, pair[2]), { others: [warning] })
}

describe.each(['en', 'es'] as const)('D6, what a guide bans, in “%s”', (locale) => {
  it.each(bannedPairs[locale].wrong)('is allowed: %s “%s” “%s”', (...pair) => {
    expect(foundIn(locale, pair).map(({ path }) => path)).toEqual(['aftercare.body'])
  })

  it.each(bannedPairs[locale].fine)('is not allowed: %s “%s” “%s”', (...pair) => {
    expect(foundIn(locale, pair)).toEqual([])
  })
})

describe.each(['en', 'es'] as const)('D6, what an imperative tells patients to do, in “%s”', (locale) => {
  const fasting = {
    en: 'Do not eat for 6 hours before the visit.',
    es: 'No coma durante las 6 horas antes de la visita.',
  }[locale]
  const told = (sentence: string) =>
    findingsOf('D6', { ...treatment(locale), preparation: block(fasting), aftercare: block(sentence) }).map(
      ({ path }) => path,
    )

  it.each(oppositeImperatives[locale].wrong)('is the opposite of a warning: %s', (sentence) => {
    expect(told(sentence)).toEqual(['aftercare.body'])
  })

  it.each(oppositeImperatives[locale].fine)('is no opposite of one: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('D6, a permission of what a guide bans', () => {
  it('quotes the ban', () => {
    const [found] = foundIn('en', ['prepare', 'Do not rub your eye.', 'You may rub your eye.'])
    expect(found?.message).toBe(
      '“You may rub your eye.” allows what the guide tells patients to avoid: “Do not rub your eye.”.',
    )
  })

  it('is found in a side effect that the guide lists, and on its own page', () => {
    const effect = { ...nausea(), id: 'effect-sore', whatToDo: block('You can take ibuprofen.') }
    const rows = [{ effect: { type: 'side-effect', id: effect.id }, figures: [], sources: [] }]
    const page = { ...guide('en', ['interactions', 'Avoid NSAIDs.', ''], 'Rest.'), sideEffects: rows }
    const others = [effect, page] as never[]
    expect(findingsOf('D6', page as never, { others }).map(({ path }) => path)).toEqual(['sideEffects.0.effect'])
    expect(findingsOf('D6', effect as never, { others }).map(({ path }) => path)).toEqual(['whatToDo.body'])
  })

  it('is none where the guide is missing that a question is about', () => {
    const faq = { ...sound('faq', 'faq-stop'), answer: block('You can take ibuprofen.') }
    expect(findingsOf('D6', { ...faq, treatment: { type: 'treatment', id: 'treatment-none' } })).toEqual([])
  })

  it('is none of the treatment itself, nor of another choice', () => {
    const page = { ...guide('en', ['interactions', 'Avoid other NSAIDs.', ''], 'You can take naproxen with food.') }
    expect(findingsOf('D6', { ...page, name: 'Naproxen tablets' })).toEqual([])
    const choice = { name: 'Ibuprofen', description: 'You can take ibuprofen.', sources: [] }
    const other = guide('en', ['interactions', 'Avoid NSAIDs.', ''], 'Rest.')
    expect(findingsOf('D6', { ...other, alternatives: [choice] })).toEqual([])
  })
})
