import { describe, expect, it } from 'vitest'
import { examples } from '@carepath/schema/examples'
import { PersonSchema, PhoneSchema } from '@carepath/schema'

const [person] = examples.person.valid

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
  ])('is written as its country parts it: %s', (number) => {
    expect(PhoneSchema.safeParse(number).success).toBe(true)
  })

  it.each(['020 7946 0123', '+44  20 7946 0123', '+44 20 7946 0123 ', '+', '555 0142', '1234567', '9'])(
    'can be dialed from anywhere, or is short: not %s',
    (number) => {
      expect(PhoneSchema.safeParse(number).success).toBe(false)
    },
  )
})

describe('a licence', () => {
  const parse = (state: string) => PersonSchema.safeParse({ ...person, licence: { number: '7012345', state } }).success

  it('is issued by a state of the US, or by whoever keeps the register of another country', () => {
    for (const state of ['CA', 'GMC', 'General Medical Council', 'Ärztekammer Berlin', '厚生労働省'])
      expect(parse(state), state).toBe(true)
    for (const state of ['ca', 'C', '', ' GMC']) expect(parse(state), state).toBe(false)
  })
})
