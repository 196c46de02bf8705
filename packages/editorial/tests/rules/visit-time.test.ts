import { describe, expect, it } from 'vitest'
import type { Locale, Treatment } from '@carepath/schema'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'
import { unseenVisitTimeSentences } from '../fixtures/unseen-visit-times.ts'
import { visitTimeSentences } from '../fixtures/visit-time-sentences.ts'

const grounds = { basis: 'explanation' as const, sources: [] }

/** Arrival 30, treatment 40 and rest 50 to 60 minutes: 2 hours; 50 minutes of rest alone in later visits. */
function guide(locale: Locale): Treatment {
  const made = treatment(locale)
  const [step] = made.steps
  if (!step) throw new Error('The example has no step')
  const at = (id: string, part: Partial<typeof step>) => ({ ...step, id, careAdvice: [], ...part })
  const minutes = (min: number, max = min) => ({ min, max, unit: 'minutes' as const, ...grounds })
  return {
    ...made,
    steps: [
      at('checks', { phase: 'arrival', visits: 'every', duration: minutes(30) }),
      at('treatment', { phase: 'during', visits: 'every', duration: minutes(40) }),
      at('rest', { phase: 'recovery', visits: 'every', duration: minutes(50, 60) }),
    ],
  }
}

const foundIn = (locale: Locale, text: string) =>
  findingsOf('T1', { ...guide(locale), aftercare: block(text) }).map(({ path }) => path)

describe.each(['en', 'es'] as const)('T1, times of a visit, in %s', (locale) => {
  const { contradicting, agreeing, ofSomethingElse } = visitTimeSentences[locale]

  it.each(contradicting)('finds what the steps contradict: %s', (text) => {
    expect(foundIn(locale, text)).toEqual(['aftercare.body'])
  })

  it.each(agreeing)('lets pass what they add up to: %s', (text) => {
    expect(foundIn(locale, text)).toEqual([])
  })

  it.each(ofSomethingElse)('takes no other time for that of a visit: %s', (text) => {
    expect(foundIn(locale, text)).toEqual([])
  })
})

describe.each(['en', 'es'] as const)('T1, in sentences it wasn’t written for, in %s', (locale) => {
  const { contradicting, ofSomethingElse } = unseenVisitTimeSentences[locale]
  const found = (texts: string[]) => texts.filter((text) => foundIn(locale, text).length > 0)

  it('finds at least two thirds, and nothing else', () => {
    expect(found(contradicting).length / contradicting.length).toBeGreaterThanOrEqual(2 / 3)
    expect(found(ofSomethingElse)).toEqual([])
  })
})

describe('T1, times of a visit', () => {
  const fact = (label: string, value: string) =>
    findingsOf('T1', { ...guide('en'), keyFacts: [{ label, value, ...grounds }] })

  it('takes either of two steps, and not the sum of both', () => {
    const { steps, ...made } = guide('en')
    const [checks, laser, rest] = steps
    const drops = { ...laser!, id: 'drops', option: 'instead' as const }
    const found = (value: string) =>
      findingsOf('T1', {
        ...made,
        steps: [checks!, laser!, drops, rest!],
        keyFacts: [{ label: 'How long it takes', value, ...grounds }],
      })
    expect(found('About 2 hours')).toEqual([])
    expect(found('About 2 hours 50 minutes')).toHaveLength(1)
  })

  it('reads a key fact with its label, and says what the steps add up to', () => {
    const [finding, ...more] = fact('How long it takes', 'About 1 hour, 30 minutes of it checks')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ path: 'keyFacts.0.value', level: 'block' })
    expect(finding?.message).toContain('120 to 130 minutes')
    expect(fact('How long it takes', 'About 2 hours, 30 minutes of it checks')).toEqual([])
    expect(fact('How long the effect lasts', 'About 1 hour')).toEqual([])
    expect(fact('Checks', '30 minutes')).toEqual([])
  })

  it('tells the first visit from later ones', () => {
    const made = guide('en')
    const steps = made.steps.map((step) => (step.id === 'checks' ? { ...step, visits: 'first' as const } : step))
    const found = (text: string) => findingsOf('T1', { ...made, steps, aftercare: block(text) })
    expect(found('Your first visit takes about 2 hours.')).toEqual([])
    expect(found('Your first visit takes about 90 minutes.')).toHaveLength(1)
    expect(found('Later visits take about 90 minutes.')).toEqual([])
    expect(found('Later visits take about 2 hours.')).toHaveLength(1)
    expect(found('A visit takes about 90 minutes.')).toEqual([])
  })

  it.each([
    ['en', 90, 'A visit takes one and a half hours.'],
    ['en', 150, 'A visit takes two and a half hours.'],
    ['en', 150, 'A visit takes 2 and a half hours.'],
    ['en', 150, 'How long it takes: 2 1/2 hours'],
    ['en', 105, 'A visit takes an hour and three quarters.'],
    ['en', 75, 'A visit takes seventy-five minutes.'],
    ['en', 120, 'A visit takes one hundred and twenty minutes.'],
    ['en', 45, 'A visit takes three quarters of an hour.'],
    ['es', 150, 'La visita dura 2 1/2 horas.'],
    ['es', 105, 'La visita dura una hora y tres cuartos.'],
    ['es', 95, 'La visita dura noventa y cinco minutos.'],
    ['es', 120, 'La visita dura ciento veinte minutos.'],
    ['es', 45, 'La visita dura tres cuartos de hora.'],
  ] as const)('reads a time in words and fractions: %s, %i minutes: %s', (language, minutes, text) => {
    const made = guide(language)
    const found = (min: number) => {
      const steps = made.steps.slice(1, 2).map((step) => ({ ...step, duration: { ...step.duration!, min, max: min } }))
      return findingsOf('T1', { ...made, steps, aftercare: block(text) })
    }
    expect(found(minutes)).toEqual([])
    expect(found(minutes * 2)).toHaveLength(1)
  })

  it('says nothing where the steps say nothing of their visits or times', () => {
    const steps = guide('en').steps.map(({ visits: _, ...step }) => step)
    expect(findingsOf('T1', { ...guide('en'), steps, aftercare: block('A visit takes 1 hour.') })).toEqual([])
  })

  it('reads answers to questions about the treatment', () => {
    const faq = sound('faq', 'faq-stop')
    const answer = block('Your appointment lasts about an hour.').body
    expect(
      findingsOf('T1', { ...faq, answer: { ...faq.answer, body: answer } }, { others: [guide('en')] }),
    ).toHaveLength(1)
  })

  it('knows no time of each visit where some visits have timed steps of their own', () => {
    const made = guide('en')
    const shot = { ...made.steps[0]!, id: 'shot', visits: 'other' as const }
    const mixed = { ...made, steps: [...made.steps, shot] }
    const said = (text: string) => findingsOf('T1', { ...mixed, aftercare: block(text) })
    expect(said('Each shot visit takes about 30 minutes.')).toEqual([])
    expect(said('Your first visit takes about 30 minutes.')).toHaveLength(1)
  })

  it('holds visits at the clinic to what is done there, and knows no total of parts', () => {
    const made = guide('en')
    const [step] = made.steps
    const atHome = { ...step!, id: 'home', settings: ['home' as const] }
    const found = (change: object, text: string) => findingsOf('T1', { ...made, ...change, aftercare: block(text) })
    const both = { settings: ['outpatient', 'home'], steps: [...made.steps, atHome] }
    expect(found(both, 'Your first visit takes about 30 minutes.')).toHaveLength(1)
    expect(found(both, 'A session takes about 30 minutes.')).toEqual([])
    const ofOne = { ...step!, interventions: [{ type: 'intervention' as const, id: 'hormone' }] }
    const parts = { steps: [ofOne, ...made.steps.slice(1)] }
    expect(found(parts, 'Your first visit takes about 30 minutes.')).toEqual([])
  })

  // Where reading takes the square of the length, this takes minutes.
  it('reads a sentence of nothing but times in the time of its length', () => {
    expect(foundIn('en', '2 hours '.repeat(20_000))).toEqual([])
    expect(foundIn('es', '2 horas '.repeat(20_000))).toEqual([])
  })
})
