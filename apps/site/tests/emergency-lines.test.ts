import { weekdays, type CareAdvice, type PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { composePage } from '../src/bundle/compose-page.ts'
import { uiText } from '../src/i18n/ui-text.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import type { SideEffectView } from '../src/views/side-effect/side-effect.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange, without } from './support/sites.ts'

const compose = (site: readonly PublishedDocument[], path: string) => {
  const address = site.flatMap((document) => pagesOf(document)).find((page) => page.path === path)
  if (!address) throw new Error(`No page at ${path}`)
  return composePage(requireKnownPage(address), memorySnapshot(site)).page
}
const hub = `/treatments/${exampleOf('treatment').slug}`
const effect = exampleOf('side-effect')
const linksOf = (page: ReturnType<typeof compose>) =>
  page.emergency.lines.flatMap(({ links }) => links.map(({ href }) => href))
const cardsOf = (path: string) =>
  exampleSite.filter(
    (document): document is CareAdvice =>
      ['care-911', 'care-988'].includes(document.id) && document.locale === (path.startsWith('/es/') ? 'es' : 'en'),
  )
const adviceOf = (page: ReturnType<typeof compose>) =>
  page.emergency.lines.flatMap(({ advice }) => (advice ? advice.action : []))

describe('The site’s emergency cards', () => {
  it.each(
    ['what-happens', 'is-it-right-for-you', 'results-and-evidence'].flatMap((part) => [
      `${hub}/${part}/`,
      `/es${hub}/${part}/`,
    ]),
  )('end %s with 911 and 988, and with when to call them', (path) => {
    const page = compose(exampleSite, path)
    expect(linksOf(page)).toEqual(['tel:911', 'tel:988', 'sms:988'])
    // A page that has shown a card above doesn't tell it twice.
    for (const { conditions } of cardsOf(path)) expect(JSON.stringify(page)).toContain(conditions[0])
  })

  it('stand above what a contact page says, and once', async () => {
    const contact = exampleSite.map((document) =>
      document.type === 'page' ? { ...document, kind: 'contact' as const } : document,
    )
    const { slug } = exampleOf('page')
    const files = await renderSite(contact)
    const html = files.find(({ address }) => address.path === `/${slug}/`)?.page.html ?? ''
    expect(html.split('class="emergency"')).toHaveLength(2)
    expect(html.indexOf('class="emergency"')).toBeLessThan(html.indexOf('class="prose"'))
  })

  it('come before the numbers of an effect that a crisis is a sign of, and after those of others', async () => {
    const cardFor = (action: CareAdvice['action']) => ({
      type: 'care-advice' as const,
      id: exampleSite.find((document) => document.type === 'care-advice' && document.action === action)?.id ?? '',
    })
    for (const action of ['callOrText988', 'call911'] as const) {
      const files = await renderSite(
        withChange(exampleSite, effect, { careAdvice: [cardFor(action)], isSerious: true }),
      )
      const html = files.find(({ address }) => address.path === `/side-effects/${effect.slug}/`)?.page.html ?? ''
      expect(html.split('id="when-to-get-help"'), action).toHaveLength(2)
      const isFirst = html.indexOf('id="when-to-get-help"') < html.indexOf('<div class="facts"')
      expect(isFirst, action).toBe(action === 'callOrText988')
    }
  })

  it('tell in Spanish how to reach 988 in Spanish', () => {
    const [, crisis] = compose(exampleSite, `/es${hub}/what-happens/`).emergency.lines
    expect(crisis?.notes.join(' ')).toContain('AYUDA')
    expect(uiText.es.emergencyNumbers.inSpanish).toMatch(/presione el 2 .* AYUDA/u)
  })

  it('are the numbers of another country where they give them, and stay apart from those of the United States', () => {
    const own: CareAdvice = { ...exampleOf('care-advice'), id: 'own-112', phone: '112', conditions: ['you turn blue'] }
    const careAdvice = [{ type: 'care-advice' as const, id: own.id }]
    const site = [...withChange(exampleSite, effect, { careAdvice }), own]
    const page = compose(site, `/side-effects/${effect.slug}/`)
    const { careCards } = page.body as SideEffectView
    expect(careCards.map(({ action, conditions }) => [action, conditions])).toEqual([
      ['Call 112 now if:', ['you turn blue']],
    ])
    expect(careCards[0]?.contacts.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(['tel:112'])
    expect(linksOf(page)).toEqual(['tel:911', 'tel:988', 'sms:988'])
  })

  it('are joined with a page’s own cards of the same action and place, whose conditions come first and apart', () => {
    const own: CareAdvice = { ...exampleOf('care-advice'), id: 'own-911', conditions: ['your lips turn blue'] }
    const twin: CareAdvice = { ...own, id: 'twin-911', conditions: ['Your lips turn blue', 'you faint'] }
    const careAdvice = [own, twin].map(({ id }) => ({ type: 'care-advice' as const, id }))
    const site = [...withChange(exampleSite, effect, { careAdvice }), own, twin]
    const page = compose(site, `/side-effects/${effect.slug}/`)
    const { careCards } = page.body as SideEffectView
    expect(careCards).toHaveLength(1)
    expect(careCards[0]?.conditions).toEqual(['your lips turn blue', 'you faint'])
    expect(careCards[0]?.commonConditions).toContain('you have trouble breathing')
    expect(careCards[0]?.contacts).toHaveLength(1)
    expect(linksOf(page)).toEqual(['tel:911', 'tel:988', 'sms:988'])
    expect(adviceOf(page)).toEqual(['Call or text 988 now if:'])
  })

  it('are told once where the page names them itself, and a sign of both once', () => {
    const common = exampleOf('care-advice')
    const own: CareAdvice = { ...common, id: 'own-911', conditions: ['You have trouble breathing', 'you faint'] }
    const careAdvice = [own, common].map(({ id }) => ({ type: 'care-advice' as const, id }))
    const cardsOf = (site: PublishedDocument[]) =>
      (compose(site, `/side-effects/${effect.slug}/`).body as SideEffectView).careCards
    const [card] = cardsOf([...withChange(exampleSite, effect, { careAdvice }), own])
    expect(card?.conditions).toEqual(own.conditions)
    expect(card?.commonConditions).not.toContain('you have trouble breathing')
    const three = { ...common, conditions: ['you faint', 'you have a seizure', 'one side goes weak'] }
    const most = { ...own, conditions: ['your lips turn blue', ...three.conditions.slice(1)] }
    const [joined] = cardsOf([
      ...withChange(exampleSite, effect, { careAdvice }).filter(({ id }) => id !== common.id),
      three,
      most,
    ])
    expect(joined?.conditions).toEqual([...most.conditions, 'you faint'])
    expect(joined?.commonConditions).toEqual([])
    const [alone] = cardsOf([...withChange(exampleSite, effect, { careAdvice: careAdvice.slice(1) })])
    expect([alone?.conditions.length, alone?.commonConditions]).toEqual([common.conditions.length, []])
  })

  it('come before the number for a crisis, in whichever order the page names them', () => {
    const careAdvice = ['care-988', 'care-911'].map((id) => ({ type: 'care-advice' as const, id }))
    const page = compose(withChange(exampleSite, effect, { careAdvice }), `/side-effects/${effect.slug}/`)
    expect((page.body as SideEffectView).careCards.map(({ id }) => id)).toEqual(['care-911', 'care-988'])
  })

  it('may be two of one urgency with different actions', () => {
    const careAdvice = ['care-911', 'care-988', 'care-clinic'].map((id) => ({ type: 'care-advice' as const, id }))
    const page = compose(withChange(exampleSite, effect, { careAdvice }), `/side-effects/${effect.slug}/`)
    const { careCards } = page.body as SideEffectView
    expect(careCards.map(({ urgency }) => urgency)).toEqual(['emergency', 'emergency', 'urgent'])
    expect(adviceOf(page)).toEqual([])
  })

  it('stay apart where they name different numbers, or other things to do at night', () => {
    const clinic = exampleSite.find(({ id, locale }) => id === 'care-clinic' && locale === 'en') as CareAdvice
    const other: CareAdvice = { ...clinic, id: 'other-clinic', phone: '+1-310-555-0199' }
    const careAdvice = [clinic, other].map(({ id }) => ({ type: 'care-advice' as const, id }))
    const site = [...withChange(exampleSite, effect, { careAdvice }), other]
    const { careCards } = compose(site, `/side-effects/${effect.slug}/`).body as SideEffectView
    expect(careCards.map(({ contacts }) => contacts.flatMap(({ links }) => links).length)).toEqual([1, 1])
    const atNight = { ...clinic, id: 'other-clinic', outOfHoursAction: 'At night go to the eye clinic' }
    const apart = compose(
      [...withChange(exampleSite, effect, { careAdvice }), atNight],
      `/side-effects/${effect.slug}/`,
    )
    expect((apart.body as SideEffectView).careCards).toHaveLength(2)
  })

  it('speak of no other times where their numbers are answered day and night', () => {
    const card = exampleSite.find(({ id, locale }) => id === 'care-clinic' && locale === 'en') as CareAdvice
    const careAdvice = [{ type: 'care-advice' as const, id: card.id }]
    const contactsWith = (change: Partial<CareAdvice>, clinicChange: object) => {
      const site = withChange(withChange(exampleSite, effect, { careAdvice }), exampleOf('clinic'), clinicChange)
      const more = { outOfHoursAction: 'Go to an emergency room', hours: undefined, phone: undefined, ...change }
      const page = compose(withChange(site, card, more), `/side-effects/${effect.slug}/`)
      return (page.body as SideEffectView).careCards.flatMap(({ contacts }) => contacts).at(-1)
    }
    const [phone] = exampleOf('clinic').phones
    const always = weekdays.map((day) => ({ day, opens: '00:00', closes: '23:59' }))
    expect(contactsWith({}, {})).not.toHaveProperty('isAnsweredAlways')
    expect(contactsWith({ phone: '+1-310-555-0100', hours: 'Day and night.' }, {})?.isAnsweredAlways).toBe(true)
    const urgent = { ...phone, isUrgent: true }
    expect(contactsWith({}, { phones: [{ ...urgent, hours: '24 hours a day' }] })?.isAnsweredAlways).toBe(true)
    expect(contactsWith({}, { phones: [{ ...urgent, hours: undefined }], hours: always })).toMatchObject({
      hours: 'Day and night',
      isAnsweredAlways: true,
    })
  })

  it('say what to do out of hours where they name no number', () => {
    const doctor: CareAdvice = {
      ...exampleOf('care-advice'),
      ...{ id: 'doctor', urgency: 'urgent', action: 'callDoctor', outOfHoursAction: 'Go to an emergency room' },
    }
    const careAdvice = [{ type: 'care-advice' as const, id: doctor.id }]
    const site = [...withChange(exampleSite, effect, { careAdvice }), doctor]
    const { careCards } = compose(site, `/side-effects/${effect.slug}/`).body as SideEffectView
    expect(careCards[0]?.contacts).toEqual([{ links: [], outOfHoursAction: 'Go to an emergency room' }])
  })

  it('leave the site’s own words beside a number whose card is not live in the language', () => {
    const path = `/es${hub}/is-it-right-for-you/`
    for (const [id, words] of [
      ['care-911', uiText.es.emergencyNumbers.emergency],
      ['care-988', uiText.es.emergencyNumbers.crisis],
    ] as const) {
      const page = compose(without(exampleSite, `care-advice/${id}`, 'es'), path)
      expect(linksOf(page)).toEqual(['tel:911', 'tel:988', 'sms:988'])
      expect(page.emergency.lines.flatMap(({ notes }) => notes)).toContain(words)
      expect(adviceOf(page)).toHaveLength(1)
    }
    expect(compose(exampleSite, path).emergency.lines.flatMap(({ notes }) => notes)).not.toContain(
      uiText.es.emergencyNumbers.crisis,
    )
  })

  it('always tell how to reach 988 in Spanish, once', () => {
    const card = exampleSite.find(({ id, locale }) => id === 'care-988' && locale === 'es') as CareAdvice
    const { howToReach: _, ...silent } = card
    const notes = (site: readonly PublishedDocument[]) =>
      compose(site, `/es${hub}/what-happens/`).emergency.lines.flatMap((line) => line.notes)
    const site = exampleSite.map((document) => (document === card ? silent : document))
    for (const lines of [notes(exampleSite), notes(site)])
      expect(lines.filter((note) => note.includes('AYUDA'))).toHaveLength(1)
  })

  it('mark a page as a sample while nobody has signed them', () => {
    expect(compose(exampleSite, `${hub}/what-happens/`).isSample).toBe(true)
  })
})
