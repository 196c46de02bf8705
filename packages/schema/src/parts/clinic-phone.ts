import { z } from 'zod'
import type { AnswersOf } from './answers.ts'
import { PhonePurposeSchema } from '../values/enums.ts'
import { PhoneSchema } from '../values/phone.ts'
import { ShortNameSchema, ShortTextSchema } from '../values/text.ts'

/** A number of a clinic: what it is for, and when it is answered. */
export const ClinicPhoneSchema = z
  .strictObject({
    /** The number, e.g. `+1-310-555-0142`, or as it is dialled in the clinic's country, e.g. `0800 611 116`. */
    number: PhoneSchema,
    /** Digits to dial once the call is answered. */
    extension: z
      .string()
      .regex(/^\d{1,8}$/u, { error: 'must be digits, e.g. 204' })
      .optional(),
    /** What it is for. */
    purpose: PhonePurposeSchema,
    /** What it is for in words, e.g. "Deaf and hard-of-hearing callers"; required for another purpose. */
    label: ShortNameSchema.optional(),
    /** When it is answered, in words, where that differs from the clinic's hours. */
    hours: ShortTextSchema.optional(),
    /** True for a number that patients may call when they need help now: care cards print the first such number. */
    isUrgent: z.boolean(),
  })
  .refine(({ purpose, label }) => purpose !== 'other' || label !== undefined, {
    error: 'must say what the number is for',
    path: ['label'],
  })
export type ClinicPhone = z.infer<typeof ClinicPhoneSchema>

/** A wrong number in an emergency harms: a clinician answers for what is dialled and for what it is called. */
export const clinicPhoneAnswers = {
  number: 'clinician',
  extension: 'clinician',
  purpose: 'clinician',
  label: 'clinician',
  hours: 'nobody',
  isUrgent: 'clinician',
} as const satisfies AnswersOf<ClinicPhone>
