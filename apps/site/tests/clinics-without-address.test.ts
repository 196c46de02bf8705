import type { Clinic } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { ClinicView } from '../src/views/clinic/clinic.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

const clinic = exampleOf('clinic')
const pageWith = (address: Clinic['address'], path = `/clinics/${clinic.slug}/`) => {
  const site = exampleSite.map((document) => {
    if (document.type !== 'clinic' || document.id !== clinic.id) return document
    const { geo: _, directions: __, parking: ___, ...rest } = document
    return { ...rest, address }
  })
  return pageAt(site, path)
}

describe('A clinic without an address', () => {
  const homeVisits = { inWords: 'At your home, in and around Fresno', city: 'Fresno', country: 'US' }

  it('says where patients are seen, and no way to a place', () => {
    const { page } = pageWith(homeVisits)
    const body = page.body as ClinicView
    expect(body).toMatchObject({
      address: ['At your home, in and around Fresno'],
      isWithoutAddress: true,
      directions: [],
    })
    expect(body).not.toHaveProperty('map')
    expect(page.contents?.map(({ path }) => path)).not.toContain('#getting-here')
  })

  it('promises no address in titles and descriptions', () => {
    const { page } = pageWith(homeVisits)
    expect(page.seoTitle).toMatch(/Fresno: phone and hours$/u)
    expect(page.description).toContain('At your home, in and around Fresno.')
    expect(`${page.seoTitle} ${page.description}`).not.toMatch(/address|undefined/u)
  })

  it('has for search engines a country, and a city where there is one', () => {
    const addressOf = (address: Clinic['address']) => pageWith(address).ofType('MedicalClinic')[0]?.address
    expect(addressOf(homeVisits)).toEqual({ '@type': 'PostalAddress', addressLocality: 'Fresno', addressCountry: 'US' })
    expect(addressOf({ inWords: 'Online, by video', country: 'US' })).toEqual({
      '@type': 'PostalAddress',
      addressCountry: 'US',
    })
  })

  it('is in the list of clinics with where it sees patients', () => {
    const { page } = pageWith({ inWords: 'Online, by video', country: 'US' }, '/clinics/')
    expect(JSON.stringify(page.body)).toContain('Online, by video')
    expect(JSON.stringify(page.body)).not.toContain('undefined')
  })
})
