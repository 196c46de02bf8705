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

  it('belongs to somebody who isn’t at the clinic', () => {
    expect(pathsOf(findingsOf('P3', card({ setting: 'inClinic' })))).toEqual(['setting'])
  })
})
