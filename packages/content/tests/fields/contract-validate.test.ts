import {
  DaySchema,
  limits,
  ListItemSchema,
  lineUpTo,
  NameSchema,
  PhoneSchema,
  SlugSchema,
  wordsUpTo,
} from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contractValidate } from '../../src/fields/validation/contract-validate.ts'
import { toLines } from '../../src/mapping/to-lines.ts'
import { toDay } from '../../src/mapping/to-day.ts'

const field = { label: 'Name', required: true }

describe('a field that the contract checks', () => {
  it('accepts what the contract accepts', () => {
    expect(contractValidate(NameSchema)('Nausea', field)).toBe(true)
  })

  it('forgives spaces at the ends, as the mapping does', () => {
    expect(contractValidate(NameSchema)('  Nausea ', field)).toBe(true)
  })

  it.each([undefined, null, '', '   '])('asks for what is missing where it is required (%j)', (value) => {
    expect(contractValidate(NameSchema)(value, field)).toBe('Fill in “Name”.')
    expect(contractValidate(NameSchema)(value, { ...field, required: false })).toBe(true)
  })

  it.each([
    [
      'a text that is too long',
      NameSchema,
      'x'.repeat(251),
      '“Name” must have at most 250 characters, but has 251. Shorten it.',
    ],
    [
      'too many words',
      wordsUpTo(limits.definitionWords),
      'word '.repeat(31),
      '“Name” must have at most 30 words, but has 31. Shorten it.',
    ],
    [
      'a wrong address',
      SlugSchema,
      'Feeling Sick',
      '“Name” must be lower-case letters and digits, joined by single hyphens. You entered “Feeling Sick”.',
    ],
    [
      'a wrong telephone number',
      PhoneSchema,
      'call 555',
      '“Name” must be a number such as +1-310-555-0142, +44 20 7946 0123, 0800 611 116, 988, 116 123 or 1-800-222-1222. You entered “call 555”.',
    ],
    [
      'a line break',
      lineUpTo(20),
      'one\ntwo',
      '“Name” must be one line without spaces at its ends. You entered “one\ntwo”.',
    ],
    [
      'a number that is too small',
      z.number().int().min(1),
      0,
      '“Name” must be at least 1, but is 0. Choose a larger number.',
    ],
  ])('says what is wrong with %s, and what to do', (_, schema, value, message) => {
    expect(contractValidate(schema)(value, field)).toBe(message)
  })

  it('names the line of a list', () => {
    const validate = contractValidate(z.array(ListItemSchema).max(2), (value) => toLines(value as string))
    expect(validate('one\n\n two \n', field)).toBe(true)
    expect(validate(`one\n${'x'.repeat(241)}`, field)).toBe(
      'Line 2 of “Name” must have at most 240 characters, but has 241. Shorten it.',
    )
    expect(validate('one\ntwo\nthree', field)).toBe('“Name” must have at most 2 lines, but has 3. Leave some out.')
  })

  it('reads a day as the database keeps it', () => {
    const validate = contractValidate(DaySchema, toDay)
    expect(validate('2026-11-20T12:00:00.000Z', field)).toBe(true)
    expect(validate('soon', field)).toContain('“Name”')
  })
})
