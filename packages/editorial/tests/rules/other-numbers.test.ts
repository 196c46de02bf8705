import { describe, expect, it } from 'vitest'
import { careCard, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe('P3, a card that calls another number', () => {
  const number = { action: 'callNumber', service: 'Poison Control', country: 'US', phone: '1-800-222-1222' }
  const base = careCard('care-clinic')
  const card = (fields: object = {}) => {
    const review = { ...base.review, sources: [{ type: 'source', id: 'source-label' }] }
    return { ...base, ...number, hours: 'Day and night', outOfHoursAction: undefined, review, ...fields } as never
  }

  it('passes with its hours, its source and a country of the clinics', () => {
    expect(findingsOf('P3', card())).toEqual([])
  })

  it('asks when it is answered, and what to do at other times', () => {
    expect(pathsOf(findingsOf('P3', card({ hours: undefined })))).toEqual(['hours'])
    expect(pathsOf(findingsOf('P3', card({ hours: 'Monday to Friday, 9 to 5' })))).toEqual(['outOfHoursAction'])
  })

  it('asks where the number can be looked up', () => {
    expect(pathsOf(findingsOf('P3', card({ review: { ...base.review, sources: [] } })))).toEqual(['review.sources'])
  })

  it('finds a number of a country that no clinic of its treatments is in', () => {
    const address = { street: '1', city: 'Dublin', country: 'IE' }
    const others = treatment().clinics.map(({ id }) => ({ ...sound('clinic', id), address }))
    expect(pathsOf(findingsOf('P3', card(), { others }))).toEqual(['country'])
    expect(findingsOf('P3', card({ country: 'IE', phone: '+353-1-809-2166' }), { others })).toEqual([])
  })

  it('takes a number as its country writes it', () => {
    const address = { street: '1', city: 'Dublin', country: 'IE' }
    const others = treatment().clinics.map(({ id }) => ({ ...sound('clinic', id), address }))
    expect(findingsOf('P3', card({ country: 'IE', phone: '1800 459 459' }), { others })).toEqual([])
  })

  it('belongs to somebody who isn’t at the clinic', () => {
    expect(pathsOf(findingsOf('P3', card({ setting: 'inClinic' })))).toEqual(['setting'])
  })
})

describe('P3, a card with a number that leaves out its country', () => {
  const card = (phone: string) => ({ ...careCard('care-clinic'), action: 'callDoctor', phone }) as never
  const clinicsIn = (...countries: string[]) =>
    treatment().clinics.map(({ id }, index) => ({
      ...sound('clinic', id),
      address: { street: '1', city: 'A', country: countries[index % countries.length] },
    }))
  const inPhone = (phone: string, others: object[]) =>
    findingsOf('P3', card(phone), { others: others as never }).filter(({ path }) => path === 'phone')

  it('passes where all clinics are in one country', () => {
    expect(inPhone('0800 611 116', clinicsIn('NZ'))).toEqual([])
  })

  it('is told where clinics of several countries show it', () => {
    const guide = { ...treatment(), clinics: ['clinic-1', 'clinic-2'].map((id) => ({ type: 'clinic', id })) }
    const [first] = treatment().clinics
    const clinics = ['NZ', 'AU'].map((country, index) => ({
      ...sound('clinic', first!.id),
      id: `clinic-${index + 1}`,
      address: { street: '1', city: 'A', country },
    }))
    expect(inPhone('0800 611 116', [guide, ...clinics])).toMatchObject([{ level: 'warn' }])
    expect(inPhone('+64 800 611 116', [guide, ...clinics])).toEqual([])
    expect(inPhone('116 123', [guide, ...clinics])).toEqual([])
  })

  it('needs an area code in the United States', () => {
    expect(inPhone('555-0142', clinicsIn('US'))).toMatchObject([{ level: 'block' }])
    expect(inPhone('(310) 555-0142', clinicsIn('US'))).toEqual([])
  })
})
