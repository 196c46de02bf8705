import { DurationNumberSchema, durationUnits } from '@carepath/schema'
import type { GroupField, NumberField } from 'payload'
import { choice } from '../inputs/choice.ts'
import { count } from '../inputs/count.ts'
import { flag } from '../inputs/flag.ts'
import type { FieldOptions } from '../validation/field-options.ts'
import { grounds } from './grounds.ts'
import { durationUnitLabels } from '../labels.ts'
import { withRule } from '../validation/with-rule.ts'

/** A span of time with what it rests on. Always optional: empty where both numbers are. */
export function duration({ name, label, description }: Omit<FieldOptions, 'required'>): GroupField {
  const unit = choice({
    name: 'unit',
    label: 'Unit',
    description: 'Of both numbers.',
    values: durationUnits,
    labels: durationUnitLabels,
    required: false,
  })
  return {
    name,
    type: 'group',
    label,
    admin: { description },
    fields: [
      {
        type: 'row',
        fields: [
          count(DurationNumberSchema, {
            name: 'min',
            label: 'From',
            description: 'Shortest, e.g. 37.5. 0 for “at once”.',
            required: false,
          }),
          longest(),
          withRule(unit, (value, siblings) => (isStated(siblings) && !value ? 'Choose a unit.' : true)),
        ],
      },
      flag({
        name: 'isOpenEnded',
        label: 'Or longer: there is no longest time',
        description: 'E.g. “24 hours or longer”. Leave “To” empty then.',
      }),
      ...grounds(isStated),
    ],
  }
}

function longest(): NumberField {
  const field = count(DurationNumberSchema, {
    name: 'max',
    label: 'To',
    description: 'Longest. Empty where it is the same.',
    required: false,
  })
  return withRule(field, (max, { min, isOpenEnded }) => {
    if (typeof max !== 'number') return true
    if (isOpenEnded === true) return 'Leave it empty, or untick “Or longer”.'
    if (typeof min !== 'number') return 'Fill in “From” too.'
    return max < min ? `“To” must not be less than “From” (${min}).` : true
  })
}

function isStated(siblings: Record<string, unknown>): boolean {
  return typeof siblings.min === 'number' || typeof siblings.max === 'number'
}
