import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { CareActionSchema, CareSettingSchema, UrgencySchema } from '../values/enums.ts'
import { limits } from '../values/limits.ts'
import { canBeCalledIn, PhoneSchema } from '../values/phone.ts'
import { CountrySchema, ListItemSchema, ShortNameSchema, ShortTextSchema } from '../values/text.ts'

/** A care card: one action, and the conditions under which to take it. */
export const CareAdviceSchema = z
  .strictObject({
    ...documentFields('care-advice'),
    /** What editors call the card; not shown to patients. */
    name: ShortNameSchema,
    /** How fast help is needed. */
    urgency: UrgencySchema,
    /** The one thing to do. */
    action: CareActionSchema,
    /** Where the patient is. */
    setting: CareSettingSchema,
    /** Each ends the sentence "… if:". */
    conditions: z.array(ListItemSchema).min(limits.careConditions.min).max(limits.careConditions.max),
    /** What helps to reach the number, e.g. "Press 2 for Spanish." */
    howToReach: ShortTextSchema.optional(),
    /** Who answers, as the words after "Call", e.g. "Poison Control", "the maternity ward"; of another number alone. */
    service: ShortNameSchema.optional(),
    /** In which country that number can be called. */
    country: CountrySchema.optional(),
    /** Number to call, where the action does not fix it, e.g. `+1-310-555-0142` or `0800 611 116`. */
    phone: PhoneSchema.optional(),
    /** When that number answers. */
    hours: ShortTextSchema.optional(),
    /** What to do when it doesn't. */
    outOfHoursAction: ShortTextSchema.optional(),
    ...clinicalFields,
  })
  .refine(({ action, phone }) => action !== 'goToEmergencyRoom' || phone === undefined, {
    error: 'must be absent where patients go to an emergency room',
    path: ['phone'],
  })
  .superRefine((card, context) => {
    const isOther = card.action === 'callNumber'
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] })
    if (isOther && card.phone === undefined) fault('phone', 'must be the number to call')
    else if (card.phone !== undefined && !canBeCalledIn(card.country, card.phone))
      fault('phone', 'must have its area code')
    for (const name of ['service', 'country'] as const) {
      if (isOther && card[name] === undefined) fault(name, 'must be given with another number')
      if (!isOther && card[name] !== undefined) fault(name, 'must be absent where the action says whom to call')
    }
  })
export type CareAdvice = z.infer<typeof CareAdviceSchema>

/** Who answers for the fields of a care card. */
export const careAdviceAnswers: AnswersOf<CareAdvice> = {
  ...documentFieldAnswers,
  name: 'clinician',
  urgency: 'clinician',
  action: 'clinician',
  setting: 'clinician',
  conditions: 'clinician',
  service: 'clinician',
  country: 'clinician',
  howToReach: 'clinician',
  phone: 'clinician',
  hours: 'clinician',
  outOfHoursAction: 'clinician',
  ...clinicalFieldAnswers,
}
