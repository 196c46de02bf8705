import { describe, expect, it } from 'vitest'
import { ClinicSchema } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'

const { geo: _, directions: __, parking: ___, ...clinic } = examples.clinic.valid[0]!
const faultsOf = (change: object) =>
  (
    ClinicSchema.safeParse({ ...clinic, emergencyText: 'Call 911 or 112. In a crisis call 988.', ...change }).error
      ?.issues ?? []
  ).map(({ path }) => path.join('.'))

describe('Where a clinic is', () => {
  it('may be at patients’ homes, online or anywhere else that has no address', () => {
    expect(
      faultsOf({ address: { inWords: 'At your home, in and around Fresno', city: 'Fresno', country: 'US' } }),
    ).toEqual([])
    expect(faultsOf({ address: { inWords: 'Online, by video', country: 'US' } })).toEqual([])
  })

  it('is an address or words, and one of the two', () => {
    expect(faultsOf({ address: { country: 'MX' } })).toEqual(['address.street'])
    const both = { street: 'Calle 5', city: 'Tijuana', inWords: 'Online', country: 'MX' }
    expect(faultsOf({ address: both })).toEqual(['address.street'])
    expect(faultsOf({ address: { street: '1 Lee Road', country: 'MX' } })).toEqual(['address.city'])
  })

  it('has no way to it and no map where there is no address', () => {
    const way = { geo: { latitude: 1, longitude: 2 }, directions: ['By bus'], parking: 'Free' }
    const address = { inWords: 'Online, by video', country: 'US' }
    expect(faultsOf({ address, ...way })).toEqual(['geo', 'directions', 'parking'])
  })
})
