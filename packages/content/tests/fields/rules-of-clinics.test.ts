import { describe, expect, it } from 'vitest'
import { clinics } from '../../src/types/clinic/collection.ts'
import { people } from '../../src/types/person/collection.ts'
import { checkField as check, fieldOf } from '../support/check-field.ts'

describe('The address of a clinic', () => {
  const [street, city, state, zip] = ['street', 'city', 'region', 'postalCode'].map((name) =>
    fieldOf(clinics.fields, name),
  )

  it('is a street with its city, or words on where patients are seen', () => {
    const missing = 'Fill in the street, or where patients are seen without an address.'
    expect(check(street!, '', {})).toBe(missing)
    expect(check(street!, '', { inWords: { en: '', es: '' } })).toBe(missing)
    for (const inWords of ['Online, by video', { en: 'Online, by video' }])
      expect(check(street!, '', { inWords })).toBe(true)
    expect(check(city!, '', { street: '1 Lee Road' })).toBe('Fill in “City”.')
    expect(check(city!, '', { inWords: 'Online, by video' })).toBe(true)
    for (const field of [state, zip])
      expect(check(field!, '', { inWords: 'Online, by video', country: 'US' })).toBe(true)
  })
})

describe('The form of a clinic', () => {
  const [state, zip, emergency] = ['region', 'postalCode', 'emergencyText'].map((name) => fieldOf(clinics.fields, name))

  it('asks for a state in two letters and a ZIP code in the US', () => {
    expect(check(state!, 'California', { country: 'US' })).toBe('Fill in the state in two letters, e.g. CA.')
    expect(check(state!, '', { country: 'US' })).toBe('Fill in the state in two letters, e.g. CA.')
    expect(check(state!, 'CA', { country: 'US' })).toBe(true)
    expect(check(zip!, ' ', { country: 'US' })).toBe('Fill in the ZIP code.')
  })

  it('takes a clinic abroad as it is', () => {
    expect(check(state!, 'Baja California', { country: 'MX' })).toBe(true)
    expect(check(state!, undefined, { country: 'SG' })).toBe(true)
    expect(check(zip!, undefined, { country: 'HK' })).toBe(true)
    const text = { en: 'Call 065 for an ambulance.', es: 'Llame al 065 para una ambulancia.' }
    expect(check(emergency!, text, { address: { country: 'MX' } })).toBe(true)
    const american = { en: 'Call 911.', es: 'Llame al 911.' }
    expect(check(emergency!, american, { address: { country: 'MX' } })).toBe(true)
    expect(check(emergency!, american, { address: { country: 'ES' } })).toMatch(/numbers of the country/u)
    const own = { en: 'Call 112, or us at 960 911 123.', es: 'Llame al 112, o a nosotros al 960 911 123.' }
    expect(check(emergency!, own, { address: { country: 'ES' } })).toBe(true)
    expect(check(emergency!, text, { address: { country: 'US' } })).toBe(
      '“In an emergency” must say whom to call: in the US both 911 and 988, elsewhere the numbers of the country.',
    )
  })
})

describe('The prices of a clinic', () => {
  const [currency, highest] = ['currency', 'max'].map((name) => fieldOf(clinics.fields, name))
  const isAsked = (prices: unknown) =>
    (currency?.admin?.condition as (form: object, siblings: object) => boolean)({}, { prices })

  it('ask for a currency once there is one', () => {
    expect([undefined, null, [], 0].map(isAsked)).toEqual([false, false, false, false])
    expect([[{ item: 'One session' }], 1].map(isAsked)).toEqual([true, true])
    expect(check(currency!, '', {})).toBe('Fill in “Currency”.')
    expect(check(currency!, 'USD', {})).toBe(true)
    expect(check(currency!, 'dollars', {})).toContain('three letters')
    expect(check(currency!, 'ZZZ', {})).toContain('three letters')
  })

  it('go from low to high', () => {
    expect(check(highest!, 300, { min: 450 })).toBe('“Highest price” must not be lower than the price before it.')
    expect(check(highest!, 450, { min: 450 })).toBe(true)
    expect(check(highest!, undefined, { min: 450 })).toBe(true)
    expect(check(highest!, 99.999, { min: 5 })).not.toBe(true)
  })
})

describe('The job title of a person', () => {
  const field = fieldOf(people.fields, 'jobTitle')

  it('says the role that is on no list, and else may be empty', () => {
    expect(check(field, '', { role: 'other' })).toBe('Fill in “Job title”: the role is something else.')
    expect(check(field, 'Dietitian', { role: 'other' })).toBe(true)
    expect(check(field, { en: 'Dietitian' }, { role: 'other' })).toBe(true)
    expect(check(field, '', { role: 'nurse' })).toBe(true)
  })
})
