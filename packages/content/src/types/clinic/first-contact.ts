import { FirstStepSchema, limits } from '@carepath/schema'
import type { Field } from 'payload'
import { rows } from '../../fields/inputs/rows.ts'
import { line } from '../../fields/inputs/words.ts'

/** How somebody becomes a patient: a row for each step. */
export function firstContact(): Field[] {
  const { title, text } = FirstStepSchema.shape
  return [
    rows({
      name: 'firstSteps',
      label: 'How to begin',
      description:
        'From the first call to the decision, in order: what patients do, what they are asked, how long it takes. Empty where the clinic doesn’t say.',
      noun: 'Step',
      plural: 'Steps',
      rowTitle: 'title',
      max: limits.firstSteps,
      fields: [
        line(title, {
          name: 'title',
          label: 'Step',
          description: 'E.g. “You call us”, “Your first visit”.',
          localized: true,
        }),
        line(text, {
          name: 'text',
          label: 'What happens',
          description: 'E.g. “We ask what you are looking for. It takes about 15 minutes.”',
          localized: true,
        }),
      ],
    }),
  ]
}
