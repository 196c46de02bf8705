import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicPhoneAnswers, ClinicPhoneSchema } from '../parts/clinic-phone.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { ClinicPriceSchema, CurrencySchema, FirstStepSchema } from '../parts/first-contact.ts'
import { reviewAnswers, ReviewSchema } from '../parts/review.ts'
import { WeekdaySchema } from '../values/enums.ts'
import { limits } from '../values/limits.ts'
import { canBeCalledIn } from '../values/phone.ts'
import { referenceTo } from '../identity/reference.ts'
import {
  CountrySchema,
  lineUpTo,
  ListItemSchema,
  NameSchema,
  ParagraphSchema,
  requireShortName,
  ShortNameSchema,
  shortNameRequired,
  SlugSchema,
} from '../values/text.ts'

/** Wall-clock time, `HH:MM`, 24 hours. */
const TimeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'must be a time from 00:00 to 23:59, e.g. 09:00' })

/** When the clinic is open on a day. */
export const OpeningHoursSchema = z.strictObject({
  /** Day of the week. */
  day: WeekdaySchema,
  /** Opens at, in the clinic's time zone. */
  opens: TimeSchema,
  /** Closes at, in the clinic's time zone. */
  closes: TimeSchema,
})

/** True for the country whose states have two letters, and whose emergency numbers are 911 and 988. */
export const isUsa = (country: unknown): boolean => country === 'US'

/** True for a state of the US in two letters; other countries have regions of any name, or none. */
export const isRegionOf = (country: unknown, region = ''): boolean => !isUsa(country) || /^[A-Z]{2}$/u.test(region)

/**
 * Countries whose emergency number is 112, beside others of their own: nobody answers 911 there.
 * Source: European Commission, “112, the European emergency number”: https://digital-strategy.ec.europa.eu/en/policies/112
 */
const countriesOf112: ReadonlySet<unknown> = new Set<unknown>(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)

/** True for a country whose emergency number is 112. */
export const isWhere112 = (country: unknown): boolean => countriesOf112.has(country)

/** 911 by itself, not within a longer number. */
const american = /(?<![\d+-]|\d )911(?![\d-]| \d)/u

/** True for a text that names 911. */
export const names911 = (text: string): boolean => american.test(text)

/**
 * True for a text that says whom to call in an emergency: in the US both 911 and 988, elsewhere numbers of the country, and
 * none that nobody answers there.
 */
export function namesEmergencyNumbers(text: string, country: unknown): boolean {
  if (isUsa(country)) return ['911', '988'].every((number) => text.includes(number))
  return /\p{Nd}{2}/u.test(text) && !(isWhere112(country) && names911(text))
}

/** Where a clinic is, or where its patients are seen. */
export const ClinicAddressSchema = z
  .strictObject({
    /** Street and number. */
    street: lineUpTo(120).optional(),
    /** City; where there is no street, the one from which the clinic works, if any. */
    city: lineUpTo(80).optional(),
    /** Where patients are seen, where there is no street to go to: "At your home, in and around Bristol". */
    inWords: ListItemSchema.optional(),
    /** State, two letters, in the US; elsewhere the region, where the address has one. */
    region: lineUpTo(80).optional(),
    /** ZIP code; elsewhere the postal code, where the country has them. */
    postalCode: lineUpTo(12).optional(),
    /** Country, two letters. */
    country: CountrySchema,
  })
  .refine(
    ({ inWords, country, region }) => (inWords !== undefined && region === undefined) || isRegionOf(country, region),
    {
      error: 'must be a state in two letters, e.g. CA',
      path: ['region'],
    },
  )
  .refine(({ street, inWords }) => (street === undefined) !== (inWords === undefined), {
    error: 'must be given, or else where patients are seen without an address',
    path: ['street'],
  })
  .refine(({ street, city }) => street === undefined || city !== undefined, { error: 'must be given', path: ['city'] })
  .refine(({ inWords, country, postalCode }) => inWords !== undefined || !isUsa(country) || postalCode !== undefined, {
    error: 'must be a ZIP code',
    path: ['postalCode'],
  })

/** A place where treatment is given. */
export const ClinicSchema = z
  .strictObject({
    ...documentFields('clinic'),
    /** Last part of the path. */
    slug: SlugSchema,
    /** Name of the clinic. */
    name: NameSchema,
    /** Short form for menus; required where the name has more than 90 characters. */
    shortName: ShortNameSchema.optional(),
    /** Where it is. */
    address: ClinicAddressSchema,
    /** Decimal degrees, WGS 84. */
    geo: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
    /** Its numbers, the main one first. */
    phones: z.array(ClinicPhoneSchema).min(1).max(limits.phones),
    /** IANA time zone, e.g. `America/Los_Angeles`. */
    timeZone: z
      .string()
      .regex(/^[A-Za-z_]+(?:\/[A-Za-z_]+)+$/u, { error: 'must be a continent and a city, e.g. America/Los_Angeles' }),
    /** When the clinic is open and its first number answered; empty where nobody has said so. */
    hours: z.array(OpeningHoursSchema).max(14),
    /** Languages spoken, as people name them; empty where nobody has said which. */
    languages: z.array(ShortNameSchema).max(limits.listItems),
    /** How to get in and around. */
    accessibility: z.array(ListItemSchema).max(limits.listItems),
    /** Who interprets, for whom, and how to ask for it. */
    interpreter: ListItemSchema.optional(),
    /** Ways to the clinic: by bus and train, by car, on foot. */
    directions: z.array(ListItemSchema).min(1).max(limits.directions).optional(),
    /** Where to park, and what it costs. */
    parking: ListItemSchema.optional(),
    /** How somebody becomes a patient, in order: from the first call to the decision. */
    firstSteps: z.array(FirstStepSchema).min(1).max(limits.firstSteps).optional(),
    /** Currency of the prices. */
    currency: CurrencySchema.optional(),
    /** What the clinic asks for what it does. */
    prices: z.array(ClinicPriceSchema).min(1).max(limits.prices).optional(),
    /** Which insurance the clinic takes, and what patients have to ask theirs. */
    insurance: ParagraphSchema.optional(),
    /** Until when an appointment can be canceled, and what a late or missed one costs. */
    cancellation: ParagraphSchema.optional(),
    /** What to do in an emergency, with whom to call: 911 and 988 in the US. */
    emergencyText: ParagraphSchema,
    /** Staff shown on the page. */
    staff: z.array(referenceTo('person')).max(limits.sideEffects),
    /** True where federal health funds make HHS accessibility rules apply. */
    acceptsHhsFunds: z.boolean(),
    /** Who answers for the numbers and for what to do in an emergency. */
    review: ReviewSchema,
  })
  .refine(({ emergencyText, address }) => namesEmergencyNumbers(emergencyText, address.country), {
    error: 'must say whom to call: in the US both 911 and 988, elsewhere the numbers of the country',
    path: ['emergencyText'],
  })
  .superRefine(({ phones, address }, context) => {
    for (const [index, { number }] of phones.entries())
      if (!canBeCalledIn(address.country, number))
        context.addIssue({ code: 'custom', message: 'must have its area code', path: ['phones', index, 'number'] })
  })
  .superRefine(({ address, ...clinic }, context) => {
    for (const name of ['geo', 'directions', 'parking'] as const)
      if (address.street === undefined && clinic[name] !== undefined)
        context.addIssue({ code: 'custom', message: 'must be absent where there is no address', path: [name] })
  })
  .refine(({ name, shortName }) => requireShortName(name, shortName), shortNameRequired)
  .refine(({ prices, currency }) => prices === undefined || currency !== undefined, {
    error: 'must be given with prices',
    path: ['currency'],
  })
export type Clinic = z.infer<typeof ClinicSchema>

/** Who answers for the fields of a clinic. */
export const clinicAnswers: AnswersOf<Clinic> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  name: 'secondPerson',
  shortName: 'secondPerson',
  address: {
    street: 'nobody',
    city: 'nobody',
    inWords: 'secondPerson',
    region: 'nobody',
    postalCode: 'nobody',
    country: 'nobody',
  },
  geo: 'nobody',
  phones: clinicPhoneAnswers,
  timeZone: 'nobody',
  hours: 'nobody',
  languages: 'secondPerson',
  accessibility: 'secondPerson',
  interpreter: 'secondPerson',
  directions: 'nobody',
  parking: 'nobody',
  firstSteps: 'secondPerson',
  currency: 'secondPerson',
  prices: 'secondPerson',
  insurance: 'secondPerson',
  cancellation: 'secondPerson',
  emergencyText: 'clinician',
  staff: 'secondPerson',
  acceptsHhsFunds: 'secondPerson',
  review: reviewAnswers,
}
