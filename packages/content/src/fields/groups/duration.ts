import { DurationNumberSchema, durationUnits, ShortTextSchema } from '@carepath/schema'
import type { GroupField, NumberField, TextField } from 'payload'
import { choice } from '../inputs/choice.ts'
import { count } from '../inputs/count.ts'
import { flag } from '../inputs/flag.ts'
import type { FieldOptions } from '../validation/field-options.ts'
import { grounds } from './grounds.ts'
import { durationUnitLabels } from '../labels.ts'
import { line } from '../inputs/words.ts'
import { shownWhere } from '../validation/shown-where.ts'
import { withRule } from '../validation/with-rule.ts'

/** A span of time, or words for it, with what it rests on. Always optional: empty where both numbers and the words are. */
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
          withRule(unit, (value, siblings) => (hasNumbers(siblings) && !value ? 'Choose a unit.' : true)),
        ],
      },
      flag({
        name: 'isOpenEnded',
        label: 'Or longer: there is no longest time',
        description: 'E.g. “24 hours or longer”. Leave “To” empty then.',
      }),
      shownWhere(inWords(), (siblings) => !hasNumbers(siblings), 'It is for times without numbers.'),
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
    if (isOpenEnded === true) return 'Leave it empty, or uncheck “Or longer”.'
    if (typeof min !== 'number') return 'Fill in “From” too.'
    return max < min ? `“To” must not be less than “From” (${min}).` : true
  })
}

function inWords(): TextField {
  return line(ShortTextSchema, {
    name: 'inWords',
    label: 'Or in words',
    description: 'Where no number tells it, e.g. “As long as you wear the mask” or “It can stay for life”.',
    required: false,
    localized: true,
  })
}

type Siblings = Record<string, unknown>

const hasNumbers = ({ min, max }: Siblings): boolean => typeof min === 'number' || typeof max === 'number'

const isStated = (siblings: Siblings): boolean => hasNumbers(siblings) || Boolean(siblings.inWords)
