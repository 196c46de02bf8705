import { describe, expect, it } from 'vitest'
import { examples } from '@carepath/schema/examples'
import { ClinicSchema } from '@carepath/schema'

const [clinic] = examples.clinic.valid
const us = clinic!.address
const abroad = { street: 'Calle 5, n.º 12', city: 'Tijuana', country: 'MX' }
const parse = (change: object) => ClinicSchema.safeParse({ ...clinic, ...change })
const pathsOf = (change: object) => parse(change).error?.issues.map(({ path }) => path.join('.'))

describe('the address of a clinic', () => {
  it('names a state in two letters and a ZIP code in the US', () => {
    expect(pathsOf({ address: { ...us, region: 'California' } })).toEqual(['address.region'])
    expect(pathsOf({ address: { ...us, region: undefined } })).toEqual(['address.region'])
    expect(pathsOf({ address: { ...us, postalCode: undefined } })).toEqual(['address.postalCode'])
  })

  it('is that of its own country elsewhere', () => {
    const emergencyText = 'Call 065 for an ambulance.'
    expect(parse({ address: abroad, emergencyText }).success).toBe(true)
    const whole = { ...abroad, region: 'Baja California', postalCode: '22000' }
    expect(parse({ address: whole, emergencyText }).success).toBe(true)
  })
})

describe('the emergency text of a clinic', () => {
  it('says whom to call, in every country', () => {
    const saudi = { street: 'شارع الملك فهد', city: 'الرياض', country: 'SA' }
    expect(parse({ address: saudi, emergencyText: 'اتصل بالرقم ٩٩٧.' }).success).toBe(true)
    expect(pathsOf({ address: abroad, emergencyText: 'Call an ambulance.' })).toEqual(['emergencyText'])
    expect(pathsOf({ emergencyText: 'Call 065 for an ambulance.' })).toEqual(['emergencyText'])
  })
})
