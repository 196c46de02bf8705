import { z } from 'zod'

/** International, as in one country, or with letters for the digits of their keys: `1-800-FDA-1088`, `13 YARN`. */
const form =
  /^(?:\+[1-9](?:[ -]?[0-9]){7,14}|(?:\([0-9]{1,5}\)[ -]?)?[0-9](?:[ -]?[0-9]){1,12}|[0-9]{2,4}(?:[ -]?[0-9A-Z]){4,9}|1-8[0-9]{2}-[0-9A-Z-]{7,9})$/u

/**
 * A telephone number, parted as its country parts it: in international form, e.g. `+1-310-555-0142` or `+44 20 7946 0123`; or in
 * the form of the country, since many numbers can't be called from abroad, e.g. `0800 611 116`, `13 11 14` or `911`.
 */
export const PhoneSchema = z
  .string()
  .refine((number) => !/^0{2}[1-9]/u.test(number), { error: 'must begin with + in place of 00' })
  .regex(form, {
    error: 'must be a number such as +1-310-555-0142, +44 20 7946 0123, 0800 611 116, 988, 116 123 or 1-800-222-1222',
  })

/** Countries that share the form of the United States, whose numbers have ten digits: https://www.nanpa.com/area-codes */
const ofNorthAmerica: ReadonlySet<unknown> = new Set<unknown>(
  'AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT US VC VG VI'.split(' '),
)

/** The most digits of a number that needs no area code: an emergency number, a short code. */
const mostOfShort = 6

/** True for a number that leaves out its country: nobody knows from it where to call. */
export const isNationalNumber = (number: string): boolean => !number.startsWith('+') && lengthOf(number) > mostOfShort

/** False for a number without its area code, in a country where all are dialled with it. */
export function canBeCalledIn(country: unknown, number: string): boolean {
  return !ofNorthAmerica.has(country) || !isNationalNumber(number) || lengthOf(number) >= 10
}

const lengthOf = (number: string): number => number.replaceAll(/[^0-9A-Z]/gu, '').length
