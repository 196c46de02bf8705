import { OpeningHoursSchema, weekdays } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { weekdayLabels } from '../../fields/labels.ts'
import { rows } from '../../fields/inputs/rows.ts'
import { line } from '../../fields/inputs/words.ts'

/** When the phone is answered: a row for each period of a day. */
export function openingHours(): Field {
  const { opens, closes } = OpeningHoursSchema.shape
  return rows({
    name: 'hours',
    label: 'Opening hours',
    description:
      'When the phone is answered. Two rows for a day with a break; none for a day that is closed. For day and night, from 00:00 to 23:59. Empty where the clinic doesn’t say.',
    noun: 'Day',
    plural: 'Days',
    rowTitle: 'day',
    max: 14,
    fields: [
      {
        type: 'row',
        fields: [
          choice({ name: 'day', label: 'Day', description: 'Of the week.', values: weekdays, labels: weekdayLabels }),
          line(opens, { name: 'opens', label: 'Opens', description: '24 hours, e.g. 09:00.' }),
          line(closes, { name: 'closes', label: 'Closes', description: 'E.g. 17:00.' }),
        ],
      },
    ],
  })
}
