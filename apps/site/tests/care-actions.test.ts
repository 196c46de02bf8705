import type { CareAdvice, Clinic, Locale } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { composePage } from '../src/bundle/compose-page.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import type { SideEffectView } from '../src/views/side-effect/side-effect.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const phones: Clinic['phones'] = [
  { number: '+1-310-555-0100', purpose: 'main', isUrgent: false },
  { number: '+1-310-555-0199', purpose: 'other', label: 'Nurse', hours: 'Day and night', isUrgent: true },
]
/** Cards that give no number of their own. */
const card = (id: string, change: Partial<CareAdvice>, locale: Locale = 'en'): CareAdvice => {
  const { phone: _, hours: __, outOfHoursAction: ___, ...blank } = exampleOf('care-advice', locale)
  return { ...blank, id, setting: 'atHome', conditions: [`${id} is so`], ...change }
}

function siteWith(cards: CareAdvice[], locale: Locale = 'en') {
  const careAdvice = cards.map(({ id }) => ({ type: 'care-advice' as const, id }))
  const effects = withChange(exampleSite, exampleOf('side-effect', locale), { careAdvice, isSerious: true })
  return [...withChange(effects, exampleOf('clinic', locale), { phones }), ...cards]
}

function cardsOn(cards: CareAdvice[], locale: Locale = 'en') {
  const [address] = pagesOf(exampleOf('side-effect', locale))
  const { page } = composePage(requireKnownPage(address!), memorySnapshot(siteWith(cards, locale)))
  return (page.body as SideEffectView).careCards.map(({ action, urgency, contacts }) => ({
    ...{ action, urgency },
    links: contacts.flatMap(({ links }) => links.map(({ href }) => href)),
  }))
}

describe('A card to call the clinic that can wait', () => {
  const waits = card('rash', { action: 'callClinic', urgency: 'nonUrgent' })
  const today = card('fever', { action: 'callClinic', urgency: 'urgent' })

  it('calls the main number, and never the one for those who need help now', () => {
    expect(cardsOn([waits])).toEqual([
      { action: 'Call the clinic if:', urgency: 'nonUrgent', links: ['tel:+13105550100'] },
    ])
  })

  it('stays apart from one that can’t, which calls the urgent number', () => {
    expect(cardsOn([waits, today])).toEqual([
      { action: 'Call the clinic if:', urgency: 'urgent', links: ['tel:+13105550199'] },
      { action: 'Call the clinic if:', urgency: 'nonUrgent', links: ['tel:+13105550100'] },
    ])
  })

  it('calls its own number where it has one', () => {
    expect(cardsOn([{ ...waits, phone: '+1-310-555-0123' }])[0]?.links).toEqual(['tel:+13105550123'])
  })
})

describe('A card to go to an emergency room', () => {
  const goes = (locale: Locale) => card('belly', { action: 'goToEmergencyRoom', urgency: 'emergency' }, locale)

  it('names no number, in both languages', () => {
    expect(cardsOn([goes('en')])).toEqual([
      { action: 'Go to an emergency room now if:', urgency: 'emergency', links: [] },
    ])
    expect(cardsOn([goes('es')], 'es')).toMatchObject([{ action: 'Vaya a urgencias ahora si:', links: [] }])
  })

  it('comes before calls to the clinic', () => {
    const eye = card('eye', { action: 'callClinicNow', urgency: 'emergency' })
    expect(cardsOn([eye, goes('en')]).map(({ action }) => action)).toEqual([
      'Go to an emergency room now if:',
      'Call the clinic now if:',
    ])
  })
})
