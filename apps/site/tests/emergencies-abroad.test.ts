import type { CareAdvice, Clinic, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { SideEffectView } from '../src/views/side-effect/side-effect.ts'
import { namesNumber, numbersInText } from '../src/page-context/numbers-in-text.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const compose = (site: readonly PublishedDocument[], path: string) => pageAt([...site], path).page
const linksOf = (page: ReturnType<typeof compose>) =>
  page.emergency.lines.flatMap(({ links }) => links.map(({ href }) => href))
const notesOf = (page: ReturnType<typeof compose>) => page.emergency.lines.flatMap(({ notes }) => notes)

const effect = exampleOf('side-effect')
const treatment = exampleOf('treatment')
const guide = `/treatments/${treatment.slug}/what-happens/`
const effectPath = `/side-effects/${effect.slug}/`
const madrid: Partial<Clinic> = {
  address: { street: 'Calle Uno 4', city: 'Madrid', country: 'ES' },
  emergencyText: 'If it can’t wait, call 112. If you think of suicide, call 024.',
}
const monterrey: Partial<Clinic> = {
  address: { street: 'Calle Dos 5', city: 'Monterrey', country: 'MX' },
  emergencyText: 'If it can’t wait, call 911. In a crisis, call 800 911 2000, 24 hours.',
}

/** The example site with its clinics elsewhere, in both languages: the clinic of the guide first. */
const siteWith = (own: Partial<Clinic>, other: Partial<Clinic> = {}): PublishedDocument[] =>
  exampleSite.map((document) =>
    document.type === 'clinic' ? { ...document, ...(document.id === 'clinic-sample' ? own : other) } : document,
  )
/** The same, with a guide that both clinics give. */
const sharedGuide = (own: Partial<Clinic>, other: Partial<Clinic>): PublishedDocument[] =>
  siteWith(own, other).map((document) =>
    document.type === 'treatment' && document.id === treatment.id
      ? { ...document, clinics: ['clinic-sample', 'clinic-harbor'].map((id) => ({ type: 'clinic' as const, id })) }
      : document,
  )

describe('Emergencies on a page of clinics abroad', () => {
  it.each([guide, `/es${guide}`, effectPath])('have the numbers of their country alone to call: %s', (path) => {
    const page = compose(siteWith(madrid), path)
    expect(linksOf(page)).toEqual(['tel:112', 'tel:024'])
    expect(JSON.stringify(page.emergency)).not.toMatch(/911|988|United States|Estados Unidos/u)
    expect(notesOf(page).join(' ')).toContain(madrid.emergencyText)
  })

  it('keep the signs that a clinician has signed, without a number that is not theirs', () => {
    const { emergency } = compose(siteWith(madrid), `/treatments/${treatment.slug}/results-and-evidence/`)
    const advice = emergency.lines.flatMap((line) => line.advice ?? [])
    expect(advice.map(({ action }) => action)).toEqual(['Get emergency help now if:', 'Get help for a crisis now if:'])
    const signs = exampleSite.flatMap((document) =>
      ['care-911', 'care-988'].includes(document.id) && document.locale === 'en'
        ? (document as CareAdvice).conditions
        : [],
    )
    expect(advice.flatMap(({ conditions }) => conditions).toSorted()).toEqual(signs.toSorted())
    expect(advice[0]?.conditions.filter((sign) => /suicid|hopeless/u.test(sign))).toEqual([])
  })

  it('say beside the numbers of the United States that they are its own, but not of one that is another country’s too', () => {
    const page = compose(sharedGuide({}, monterrey), guide)
    expect(linksOf(page)).toEqual(['tel:911', 'tel:988', 'sms:988', 'tel:911', 'tel:8009112000'])
    const ofUsa = page.emergency.lines.slice(0, 2)
    expect(ofUsa.map(({ notes }) => notes.includes('In the United States only.'))).toEqual([false, true])
    expect(page.emergency.lines.map(({ place }) => place?.split(' (')[0])).toEqual([
      'United States',
      undefined,
      'Mexico',
    ])
  })

  it('are those of each country on a page that is of no clinic, named by the country', () => {
    const page = compose(siteWith({}, madrid), '/glossary/')
    expect(linksOf(page)).toEqual(['tel:911', 'tel:988', 'sms:988', 'tel:112', 'tel:024'])
    // Before the numbers, so that nobody taps those of another country.
    const last = page.emergency.lines.at(-1)
    expect([last?.place?.split(' (')[0], last?.notes]).toEqual(['Spain', [madrid.emergencyText]])
    expect(notesOf(page)).toContain('In the United States only.')
    expect(linksOf(compose(siteWith(madrid, madrid), '/glossary/'))).toEqual(['tel:112', 'tel:024'])
    expect(linksOf(compose(exampleSite, '/glossary/'))).toEqual(['tel:911', 'tel:988', 'sms:988'])
  })

  it('are on a page of no clinic those of all clinics of a country, without what one tells its own patients', () => {
    const valencia: Partial<Clinic> = {
      address: { street: 'Calle Tres 6', city: 'Valencia', country: 'ES' },
      emergencyText: 'Call 112 if it can’t wait. Show the card that we gave you. Care is never delayed for it.',
    }
    const page = compose(siteWith(valencia, madrid), '/glossary/')
    expect(linksOf(page)).toEqual(['tel:112', 'tel:024'])
    expect(notesOf(page).join(' ')).toContain('Call 112 if it can’t wait. If you think of suicide, call 024.')
    expect(notesOf(page).join(' ')).not.toMatch(/card|delayed/u)
    expect(notesOf(compose(siteWith(valencia, madrid), guide)).join(' ')).toContain('Show the card')
  })

  it('have no call button for a code that takes texts alone', () => {
    const toronto: Partial<Clinic> = {
      address: { street: 'First Street 7', city: 'Toronto', country: 'CA' },
      emergencyText: 'Call 911. In a crisis, call 988 (9-8-8), text CONNECT to 686868, or call 116 123 or 116111.',
    }
    expect(linksOf(compose(siteWith(toronto), guide))).toEqual([
      ...['tel:911', 'tel:988', 'sms:686868', 'tel:116123', 'tel:116111'],
    ])
  })

  it('are those where a person works, on the page of the person', () => {
    const person = exampleOf('person')
    const site = siteWith({}, madrid).map((document) =>
      document.type === 'clinic'
        ? { ...document, staff: document.id === 'clinic-sample' ? [] : [{ type: 'person' as const, id: person.id }] }
        : document,
    )
    const page = compose(site, `/people/${person.slug}/`)
    expect(linksOf(page)).toEqual(['tel:112', 'tel:024'])
    expect(page.clinics).toHaveLength(1)
    expect(page.emergency.lines[0]).not.toHaveProperty('place')
    const staff = [{ type: 'person' as const, id: person.id }]
    const both = siteWith({ staff }, { staff })
    const names = (documents: PublishedDocument[]) =>
      compose(documents, `/people/${person.slug}/`).clinics.map(({ name }) => name)
    expect(names(both)).toHaveLength(2)
    expect(names(both.toReversed())).toEqual(names(both))
  })

  it('name the country of a card’s number where the page is of clinics in several', () => {
    const cards = ['112', '+52 800 911 2000', '116 123'].map((phone): CareAdvice => ({
      ...exampleOf('care-advice'),
      id: `card-${phone.replaceAll(/\D/gu, '')}`,
      phone,
    }))
    const careAdvice = cards.map(({ id }) => ({ type: 'care-advice' as const, id }))
    const actions = (site: PublishedDocument[]) => {
      const { body } = compose([...withChange(site, effect, { careAdvice }), ...cards], effectPath)
      return (body as SideEffectView).careCards.map(({ action }) => action)
    }
    expect(actions(sharedGuide(madrid, monterrey))).toEqual([
      'Spain: Call 112 now if:',
      'Mexico: Call +52 800 911 2000 now if:',
      'Call 116 123 now if:',
    ])
    expect(actions(siteWith(madrid))[0]).toBe('Call 112 now if:')
  })
})

describe('The numbers in a clinic’s emergency text', () => {
  it.each([
    ['Call 911. In a crisis call or text 988.', ['911', '988']],
    ['Llame al 112; si piensa en el suicidio, al 024.', ['112', '024']],
    ['Call 999, or 116 123 day and night (24 hours, 7 days).', ['999', '116 123']],
    ['Línea de la Vida: 800 911 2000', ['800 911 2000']],
    ['Call +34 910-000-101, or 112 or 112.', ['+34 910-000-101', '112']],
    ['We open at 9:00 and close at 18:30. Bring $200, 1,500 copies or 100%.', []],
  ])('are those to call: %s', (text, numbers) => {
    expect(numbersInText(text)).toEqual(numbers)
  })

  it('are found with the prefix of the country and without, and never as a part of another', () => {
    expect(namesNumber('Call 800 911 2000.', '+52 800 911 2000')).toBe(true)
    expect(namesNumber('Call 800 911 2000.', '911')).toBe(false)
    expect(namesNumber('Call 112.', '+1 555 112')).toBe(false)
  })
})
