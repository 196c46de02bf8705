import type { Locale, Person, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { composePage } from '../src/bundle/compose-page.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import type { PersonView } from '../src/views/person/person.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { signed } from './support/signed.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

/** The page of the first person of the examples, as somebody else. */
function pageOf(change: Partial<Person>, locale: Locale = 'en') {
  const { licence: _, ...nobody } = exampleOf('person', locale)
  const person: Person = { ...nobody, isPlaceholder: false, ...change }
  const site: PublishedDocument[] = exampleSite.map((document) =>
    document.id === person.id && document.locale === locale ? person : document,
  )
  const [address] = pagesOf(person)
  const { page } = composePage(requireKnownPage(address!), memorySnapshot(site))
  const { role, licence, licenceLabel, noLicence } = page.body as PersonView
  return { title: page.title, role, licence, label: licenceLabel, noLicence, data: page.structuredData }
}

describe('The page of somebody who works', () => {
  it('in Dublin has their title, letters and job, and a register of Ireland', () => {
    const { data, ...shown } = pageOf({
      ...{ name: 'Seán Byrne', title: 'Mr', credentials: 'FRCSI', jobTitle: 'Consultant orthopaedic surgeon' },
      licence: { number: '012345', state: 'Medical Council', country: 'IE' },
    })
    expect(shown).toEqual({
      ...{ title: 'Mr Seán Byrne, FRCSI', role: 'Consultant orthopaedic surgeon', noLicence: undefined },
      licence: '012345 (Medical Council, Ireland)',
      label: 'Registration number',
    })
    expect(data).toContain('"honorificPrefix":"Mr","honorificSuffix":"FRCSI"')
    expect(data).toContain('"jobTitle":"Consultant orthopaedic surgeon"')
    expect(data).toContain('"name":"Seán Byrne"')
  })

  it('in Toronto says that the letters ON are a province of Canada', () => {
    const licence = { number: '70123', state: 'ON', country: 'CA' }
    expect(pageOf({ licence }).licence).toBe('70123 (ON, Canada)')
    expect(pageOf({ licence }, 'es').licence).toBe('70123 (ON, Canadá)')
  })

  it('in Valencia speaks Spanish on a Spanish page, with a title of that language', () => {
    const doctor = { name: 'Lucía Ferrer', licence: { number: '464612345', state: 'ICOMV', country: 'ES' } }
    const spanish = pageOf({ ...doctor, title: 'Dra.', jobTitle: 'Médica adjunta de anestesiología' }, 'es')
    expect(spanish).toMatchObject({
      ...{ title: 'Dra. Lucía Ferrer', role: 'Médica adjunta de anestesiología' },
      licence: '464612345 (ICOMV, España)',
    })
    expect(pageOf(doctor, 'es').role).toBe('Medicina')
  })

  it('in Phoenix is as before', () => {
    const doctor = { name: 'Jane Doe', credentials: 'MD', licence: { number: 'A 12345', state: 'AZ' } }
    const { data, ...shown } = pageOf(doctor)
    expect(shown).toMatchObject({ title: 'Jane Doe, MD', role: 'Physician', licence: 'A 12345 (AZ)' })
    expect(data).not.toContain('honorificPrefix')
  })

  it('without a license says why, and gives no credential', () => {
    const noLicence = 'No register of this profession is kept in Ireland.'
    const { data, ...shown } = pageOf({ role: 'psychologist', noLicence })
    expect(shown).toMatchObject({ licence: undefined, noLicence })
    expect(data).not.toContain('hasCredential')
  })
})

describe('A byline', () => {
  it('has the title and the letters that stood there at signing, and none that came later', () => {
    const reviewer = exampleOf('person')
    const later = withChange(exampleSite, reviewer, { isPlaceholder: false, title: 'Prof.', credentials: 'FRCSI' })
    const reviewerIn = (byline: object) => {
      const site = later.map((document) =>
        'review' in document
          ? signed({
              ...document,
              review: { ...document.review, byline: { isPlaceholder: false, ...byline } },
            } as never)
          : document,
      )
      const [address] = pagesOf(exampleOf('side-effect'))
      return composePage(requireKnownPage(address!), memorySnapshot(site)).page.review?.approval?.reviewer.label
    }
    expect(reviewerIn({ name: 'Seán Byrne', title: 'Mr' })).toBe('Mr Seán Byrne')
    expect(reviewerIn({ name: 'Seán Byrne' })).toBe('Seán Byrne')
  })
})

describe('The number of a clinician', () => {
  const label = (licence: Person['licence'] | undefined, locale: Locale = 'en') =>
    pageOf({ name: 'A', ...(licence ? { licence } : { noLicence: 'No register is kept.' }) }, locale).label

  it('is called what the country of its register calls it', () => {
    expect(label({ number: 'A 12345', state: 'AZ' })).toBe('License')
    expect(label({ number: '70123', state: 'ON', country: 'CA' })).toBe('Licence')
    expect(label({ number: '7012345', state: 'General Medical Council' })).toBe('Registration number')
    expect(label({ number: '464612345', state: 'ICOMV', country: 'ES' }, 'es')).toBe('N.º de colegiado')
    expect(label({ number: '12345', state: 'SEP', country: 'MX' }, 'es')).toBe('Cédula profesional')
    expect(label(undefined)).toBe('License or registration')
  })
})

describe('Somebody whose work is on no list', () => {
  it('has it in words, on their page, in lists and at their clinic', () => {
    const person = exampleOf('person')
    const other = { role: 'other', jobTitle: 'Peer worker', isPlaceholder: false } as const
    expect(pageOf({ name: 'A', ...other }).role).toBe('Peer worker')
    const clinic = exampleOf('clinic')
    const site = withChange(withChange(exampleSite, person, other), clinic, {
      staff: [{ type: 'person', id: person.id }],
    })
    const [address] = pagesOf(clinic)
    const { page } = composePage(requireKnownPage(address!), memorySnapshot(site))
    expect(JSON.stringify(page.body)).toContain('"role":"Peer worker"')
    expect(page.structuredData).toContain('"jobTitle":"Peer worker"')
  })
})
