import type { Clinic, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { ClinicView } from '../src/views/clinic/clinic.ts'
import type { TreatmentView } from '../src/views/treatment/treatment.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

const sample = '/clinics/sample-clinic/'
const treatment = '/treatments/ketamine-infusion/'

type ClinicChange = Partial<Omit<Clinic, 'insurance' | 'cancellation'>> & {
  insurance?: Clinic['insurance'] | undefined
  cancellation?: Clinic['cancellation'] | undefined
}

/** The example site with another first clinic, in both languages. */
const withClinic = (change: ClinicChange): PublishedDocument[] =>
  exampleSite.map((document) =>
    document.type === 'clinic' && document.id === 'clinic-sample' ? { ...document, ...change } : document,
  )

const clinicPage = (path: string, documents = [...exampleSite]) => {
  const { page, ofType } = pageAt(documents, path)
  return { page, body: page.body as ClinicView, node: ofType('MedicalClinic')[0] }
}
const overview = (documents: PublishedDocument[] = [...exampleSite], path = treatment) =>
  (pageAt(documents, path).page.body as TreatmentView).firstContacts

describe('A clinic’s page', () => {
  it('tells the first steps in their order, and the prices with their currency, in each language', () => {
    const { body } = clinicPage(sample)
    expect(body.firstSteps.map(({ title }) => title)).toEqual(['You call us', 'The first visit'])
    expect(body.prices).toEqual({
      note: 'As the clinic states them, in US dollars.',
      range: '$450 to $599.50',
      prices: [
        { label: 'First visit', price: 'No charge' },
        { label: 'One session', price: '$450 to $599.50', note: 'With all the checks of that day' },
      ],
    })
    const spanish = clinicPage(`/es${sample}`).body
    expect(spanish.prices?.prices.map(({ price }) => price)).toEqual(['Gratis', '$450 a $599.50'])
    expect(spanish.prices?.note).toContain('dólares')
  })

  it('tells once that something is free', () => {
    const prices = ['No charge.', 'no charge', 'No charge for members'].map((note) => ({ item: 'Talk', min: 0, note }))
    const site = withClinic({ prices })
    expect(clinicPage(sample, site).body.prices?.prices.map(({ note }) => note)).toEqual([
      undefined,
      undefined,
      'No charge for members',
    ])
  })

  it.each([
    ['JPY', { min: 50_000 }, '¥50,000'],
    ['MXN', { min: 900, max: 900 }, 'MX$900'],
    ['EUR', { min: 0, max: 40 }, '€0 to €40'],
    ['KWD', { min: 12.5 }, /^KWD\s12\.500$/u],
  ])('writes amounts as the currency is written: %s', (currency, price, written) => {
    const { body } = clinicPage(sample, withClinic({ currency, prices: [{ item: 'One session', ...price }] }))
    const [found] = body.prices?.prices ?? []
    expect(found?.price).toEqual(typeof written === 'string' ? written : expect.stringMatching(written))
  })

  it('has neither parts nor links to parts where the clinic says nothing', () => {
    const { page, body, node } = clinicPage('/clinics/harbor-clinic/')
    expect(page.contents?.map(({ path }) => path)).toEqual(['#hours'])
    expect(body).not.toHaveProperty('prices')
    for (const property of ['priceRange', 'makesOffer', 'currenciesAccepted', 'geo', 'hasMap'])
      expect(node).not.toHaveProperty(property)
  })

  it('says what it costs where only insurance is known, and gives no range where all is free or several things aren’t', () => {
    const noPrices = { currency: undefined, prices: undefined, cancellation: undefined } as Partial<Clinic>
    const insured = clinicPage(sample, withClinic(noPrices))
    expect(insured.page.contents?.map(({ path }) => path)).toContain('#cost')
    const free = clinicPage(sample, withClinic({ prices: [{ item: 'Everything', min: 0 }] }))
    expect(free.body.prices).not.toHaveProperty('range')
    expect(free.node).not.toHaveProperty('priceRange')
    const several = [
      { item: 'Assessment', min: 30 },
      { item: 'Mask', min: 95, max: 180 },
    ]
    expect(clinicPage(sample, withClinic({ prices: several })).body.prices).not.toHaveProperty('range')
  })

  it('links to a map where the place is known', () => {
    const { body, node } = clinicPage(sample, withClinic({ geo: { latitude: 34.05, longitude: -118.24 } }))
    expect(body.map).toBe('https://www.openstreetmap.org/?mlat=34.05&mlon=-118.24#map=17/34.05/-118.24')
    expect(node).toMatchObject({ geo: { latitude: 34.05, longitude: -118.24 }, hasMap: body.map })
  })

  it('describes to search engines what it shows', () => {
    const { node } = clinicPage(sample)
    expect(node).toMatchObject({
      priceRange: '$450 to $599.50',
      currenciesAccepted: 'USD',
      contactPoint: [{ telephone: '+1-310-555-0142', availableLanguage: ['English', 'Español'] }],
      amenityFeature: [
        { name: 'Step-free entrance', value: true },
        { name: 'Parking', value: 'Free behind the building' },
        { name: 'Interpreter', value: 'Free, in any language: ask when you call' },
      ],
      makesOffer: [
        { name: 'First visit', priceSpecification: { price: 0, priceCurrency: 'USD' } },
        { name: 'One session', priceSpecification: { minPrice: 450, maxPrice: 599.5, priceCurrency: 'USD' } },
      ],
    })
  })
})

describe('The overview of a treatment', () => {
  it('tells how to begin and what it costs at its only clinic', () => {
    const [contact, ...others] = overview()
    expect(others).toEqual([])
    expect(contact?.firstSteps).toHaveLength(2)
    expect(contact?.prices?.prices).toHaveLength(2)
    expect(contact?.toCost).toEqual({ label: 'Insurance, and if you cancel', path: `${sample}#cost` })
  })

  it('names what its clinic tells beside the prices, and no more', () => {
    const labelWith = (change: ClinicChange) => overview(withClinic(change))[0]?.toCost?.label
    expect(labelWith({ cancellation: undefined })).toBe('Insurance')
    expect(labelWith({ insurance: undefined })).toBe('If you cancel')
    expect(labelWith({ insurance: undefined, cancellation: undefined })).toBeUndefined()
  })

  it('leads to the clinic’s prices where the clinic gives other treatments too: they may not hold for this one', () => {
    const other = (['en', 'es'] as const).map((locale) => ({
      ...exampleOf('treatment', locale),
      id: 'treatment-other',
      slug: 'other-treatment',
    }))
    const [contact] = overview([...exampleSite, ...other])
    expect(contact).not.toHaveProperty('prices')
    expect(contact?.toCost).toEqual({ label: 'What it costs at Sample Clinic', path: `${sample}#cost` })
    expect(contact?.firstSteps).toHaveLength(2)
  })

  it('leads to each of several clinics, as far as they say anything', () => {
    const clinics = ['clinic-sample', 'clinic-harbor'].map((id) => ({ type: 'clinic', id }) as const)
    const documents = exampleSite.map((document) =>
      document.type === 'treatment' ? { ...document, clinics } : document,
    )
    expect(overview(documents)).toEqual([
      {
        firstSteps: [],
        toFirstSteps: { label: 'How to begin at Sample Clinic', path: `${sample}#first-steps` },
        toCost: { label: 'What it costs at Sample Clinic', path: `${sample}#cost` },
      },
      { firstSteps: [] },
    ])
  })
})
