import { describe, expect, it } from 'vitest'
import { examples } from '@carepath/schema/examples'
import { canBeCalledIn, ClinicSchema, PersonSchema, PhoneSchema } from '@carepath/schema'

const [person] = examples.person.valid
const [clinic] = examples.clinic.valid

describe('a telephone number', () => {
  it.each([
    '+1-310-555-0142',
    '+44 20 7946 0123',
    '+49 30 2345 6789',
    '+525512345678',
    '911',
    '116 123',
    '15',
    '1-800-222-1222',
    // National forms: many of them can't be called from abroad.
    '0800 1234567',
    '0800 611 116',
    '0508 828 865',
    '1800 459 459',
    '900 12 34 56',
    '91 562 04 20',
    '(01) 234 5678',
    '13 11 14',
    '13 YARN',
    '1300 22 4636',
    '1300 MH CALL',
    '400-161-9995',
    '138 0013 8000',
    '543 1000',
    '14416',
  ])('is written as its country parts it: %s', (number) => {
    expect(PhoneSchema.safeParse(number).success).toBe(true)
  })

  it.each([
    '+44  20 7946 0123',
    '+44 20 7946 0123 ',
    '+',
    '9',
    '0800  611 116',
    '0800-',
    '0800 call us',
    '(800',
    '9AM',
  ])('is a number and nothing else: not %s', (number) => {
    expect(PhoneSchema.safeParse(number).success).toBe(false)
  })

  it('begins with a plus in place of what one country dials before foreign numbers', () => {
    expect(PhoneSchema.safeParse('0044 20 7946 0123').error?.issues[0]?.message).toContain('+ in place of 00')
  })

  it('has its area code where the country dials one', () => {
    for (const number of ['+1-310-555-0142', '310-555-0142', '(310) 555-0142', '1-800-222-1222', '911'])
      expect(canBeCalledIn('US', number), number).toBe(true)
    for (const country of ['US', 'CA', 'PR']) expect(canBeCalledIn(country, '555-0142'), country).toBe(false)
    // Seven digits are a whole number in Iceland.
    expect(canBeCalledIn('IS', '543 1000')).toBe(true)
    const parse = (number: string) => ClinicSchema.safeParse({ ...clinic, phones: [{ ...clinic!.phones[0], number }] })
    expect(parse('(310) 555-0142').success).toBe(true)
    expect(parse('555-0142').error?.issues[0]?.path).toEqual(['phones', 0, 'number'])
  })
})

describe('a licence', () => {
  const parse = (state: string) => PersonSchema.safeParse({ ...person, licence: { number: '7012345', state } }).success

  it('is issued by a state of the US, or by whoever keeps the register of another country', () => {
    for (const state of ['CA', 'GMC', 'General Medical Council', 'Ärztekammer Berlin', '厚生労働省'])
      expect(parse(state), state).toBe(true)
    for (const state of ['ca', 'C', '', ' GMC']) expect(parse(state), state).toBe(false)
  })
})

describe('the work of a person', () => {
  const parse = (change: object) => PersonSchema.safeParse({ ...person, ...change })

  it('is said in words where no role on the list is true', () => {
    expect(parse({ role: 'other', jobTitle: 'Sonographer' }).success).toBe(true)
    expect(parse({ role: 'other', jobTitle: undefined }).error?.issues[0]?.path).toEqual(['jobTitle'])
  })
})
