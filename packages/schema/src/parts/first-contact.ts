import { z } from 'zod'
import { ListItemSchema, ShortNameSchema } from '../values/text.ts'

/** A currency by its three letters, as the platform knows it. */
export const CurrencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/u, { error: 'must be a currency in three letters, e.g. USD', abort: true })
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), {
    error: 'must be a currency in three letters, e.g. USD',
  })

/** An amount of money: at most two decimals, as in 450 or 99.5. */
export const AmountSchema = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6, {
    error: 'must have at most two decimals',
  })

/** What a clinic asks for something, in the clinic's currency. */
export const ClinicPriceSchema = z
  .strictObject({
    /** What is paid for, e.g. "One session". */
    item: ShortNameSchema,
    /** The price; of a range the lowest. 0 for what is free. */
    min: AmountSchema,
    /** The highest price; absent where there is one price. */
    max: AmountSchema.optional(),
    /** What it covers, or for whom it holds. */
    note: ListItemSchema.optional(),
  })
  .refine(({ min, max }) => max === undefined || min <= max, {
    error: 'must not be lower than the lowest price',
    path: ['max'],
  })
export type ClinicPrice = z.infer<typeof ClinicPriceSchema>

/** A step between the first call and the first treatment. */
export const FirstStepSchema = z.strictObject({
  /** What happens, e.g. "You call us". */
  title: ShortNameSchema,
  /** What the patient does, what the clinic asks, and how long it takes. */
  text: ListItemSchema,
})
export type FirstStep = z.infer<typeof FirstStepSchema>
