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

describe('Cards of one action and number', () => {
  const staysOut = { action: 'callDoctor', urgency: 'urgent', phone: '+1-310-555-0123' } as const

  it('stay apart where one says of the way to get help what the other doesn’t', () => {
    const rash = card('a rash', { ...staysOut, howToReach: 'Stop the tablets first.' })
    const overdose = card('an overdose', { ...staysOut, howToReach: 'Call 911 if drowsy.' })
    const fever = card('a fever', staysOut)
    expect(cardsOn([rash, overdose, fever])).toHaveLength(3)
    expect(cardsOn([rash, card('a swelling', { ...staysOut, howToReach: 'Stop the tablets first.' })])).toHaveLength(1)
  })

  it('stay apart where one can wait longer than the other', () => {
    const goes = { action: 'goToEmergencyRoom' } as const
    const urgencies = cardsOn([
      card('a nosebleed', { ...goes, urgency: 'urgent' }),
      card('clear fluid', { ...goes, urgency: 'emergency' }),
    ]).map(({ urgency }) => urgency)
    expect(urgencies).toEqual(['emergency', 'urgent'])
  })
})

describe('A card to call another number', () => {
  const change = { action: 'callNumber', urgency: 'emergency', country: 'US', phone: '1-800-222-1222' } as const
  const poison = card('pills', { ...change, service: 'Poison Control' })

  it('names who answers and has a button, and says “now” in an emergency alone', () => {
    expect(cardsOn([poison])).toEqual([
      { action: 'Call Poison Control now if:', urgency: 'emergency', links: ['tel:+18002221222'] },
    ])
    const ward = { ...poison, service: 'the maternity ward', urgency: 'urgent' as const }
    expect(cardsOn([ward])[0]?.action).toBe('Call the maternity ward if:')
    const spanish = (service: string) => cardsOn([card('pills', { ...change, service }, 'es')], 'es')[0]?.action
    expect(spanish('la planta de maternidad')).toBe('Llame a la planta de maternidad ahora si:')
    expect(spanish('el centro de toxicología')).toBe('Llame al centro de toxicología ahora si:')
  })

  it('is one with another of the same number however that is written, and with no other', () => {
    const same = { ...poison, id: 'plants', conditions: ['a child has eaten a plant'], phone: '+1-800-222-1222' }
    const others = [
      { ...poison, id: 'ward', service: 'the ward', phone: '+1-310-555-0123' },
      { ...poison, id: 'later', urgency: 'nonUrgent' as const },
    ]
    expect(cardsOn([poison, same])).toHaveLength(1)
    expect(cardsOn([poison, ...others])).toHaveLength(3)
  })

  it('has its country before it where the clinics of the page are elsewhere', () => {
    expect(cardsOn([{ ...poison, country: 'IE', phone: '+353-1-809-2166' }])[0]?.action).toBe(
      'Ireland: Call Poison Control now if:',
    )
  })

  it('sends a text to a short code, which takes no calls', () => {
    expect(cardsOn([{ ...poison, service: 'the Crisis Text Line', phone: '741741' }])).toEqual([
      { action: 'Text the Crisis Text Line now if:', urgency: 'emergency', links: ['sms:741741'] },
    ])
  })
})
