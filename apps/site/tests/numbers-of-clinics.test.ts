import type { CareAdvice, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { SideEffectView } from '../src/views/side-effect/side-effect.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const compose = (site: readonly PublishedDocument[], path: string) => pageAt([...site], path).page
const effect = exampleOf('side-effect')
const hub = `/treatments/${exampleOf('treatment').slug}`

describe('The clinics of the emergency strip', () => {
  const clinic = exampleOf('clinic')
  const effectPath = `/side-effects/${effect.slug}/`

  it('are named with the number for urgent calls and its hours', () => {
    const [own] = compose(exampleSite, effectPath).emergency.clinics
    expect(own?.call.href).toMatch(/^tel:\+/u)
    expect(own?.hours.length).toBeGreaterThan(0)
    const urgent = { purpose: 'afterHours', number: '+1-310-555-0188', isUrgent: true, hours: 'Day and night' } as const
    const site = withChange(exampleSite, clinic, { phones: [{ ...clinic.phones[0]!, isUrgent: false }, urgent] })
    const named = compose(site, effectPath).emergency.clinics.find(({ call }) => call.href.endsWith('0188'))
    expect(named?.hours).toEqual(['Day and night'])
  })

  it('are each named with all their numbers for urgent calls, and what each is for', () => {
    const day = { ...clinic.phones[0]!, isUrgent: true, purpose: 'nurseLine' } as const
    const night = { purpose: 'afterHours', number: '+1-310-555-0188', isUrgent: true } as const
    const others = { ...day, number: '+1-310-555-0177', isUrgent: false }
    const site = withChange(exampleSite, clinic, { phones: [others, day, night] })
    const called = compose(site, effectPath).emergency.clinics.filter(({ name }) =>
      name.startsWith(clinic.shortName ?? clinic.name),
    )
    expect(called.map(({ name }) => name.split(', ').at(-1))).toEqual(['Nurse line', 'After hours'])
    // A number for other hours isn't answered at the opening hours.
    expect(called.map(({ hours }) => hours.length > 0)).toEqual([true, false])
    const careAdvice = [{ type: 'care-advice' as const, id: 'care-clinic' }]
    const card = exampleSite.find(({ id, locale }) => id === 'care-clinic' && locale === 'en') as CareAdvice
    const change = { phone: undefined, hours: undefined, outOfHoursAction: 'Go to an emergency room' }
    const withCard = withChange(withChange(site, effect, { careAdvice }), card, change)
    const { careCards } = compose(withCard, effectPath).body as SideEffectView
    expect(careCards[0]?.contacts.at(-1)).not.toHaveProperty('isAnsweredAlways')
    const links = careCards[0]?.contacts.flatMap((contact) => contact.links) ?? []
    expect(links.map(({ href }) => href)).toEqual([
      expect.stringContaining(day.number.replaceAll('-', '')),
      'tel:+13105550188',
    ])
    expect(links[1]?.label).toMatch(/After hours: Call /u)
  })

  it('text a number that takes no calls, and never call it', () => {
    const first = { ...clinic.phones[0]!, isUrgent: false }
    const texts = { purpose: 'messages', number: '+1-310-555-0188', isUrgent: true } as const
    const site = withChange(exampleSite, clinic, { phones: [first, texts] })
    const page = compose(site, `/clinics/${clinic.slug}/`)
    expect(JSON.stringify(page)).toContain('sms:+13105550188')
    expect(JSON.stringify(compose(site, effectPath))).toContain('sms:+13105550188')
    for (const path of [`/clinics/${clinic.slug}/`, effectPath])
      expect(JSON.stringify(compose(site, path))).not.toContain('tel:+13105550188')
  })

  it('are a link to their list where there are many', () => {
    const more = Array.from({ length: 4 }, (_, index) => ({ ...clinic, id: `c-${index}`, slug: `c-${index}` }))
    const clinics = [clinic, ...more].map(({ id }) => ({ type: 'clinic' as const, id }))
    const site = [...withChange(exampleSite, exampleOf('treatment'), { clinics }), ...more]
    const { emergency } = compose(site, `${hub}/what-happens/`)
    expect(emergency.clinics).toEqual([])
    expect(emergency.allClinics?.path).toBe('/clinics/')
  })
})
