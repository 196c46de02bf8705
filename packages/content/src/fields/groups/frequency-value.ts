import {
  frequencyKinds,
  frequencyQualifiers,
  isPossibleRate,
  isPossibleShare,
  type FrequencyKind,
  type FrequencyQualifier,
} from '@carepath/schema'
import type { Field, GroupField, NumberField } from 'payload'
import { z } from 'zod'
import { choice } from '../inputs/choice.ts'
import { count } from '../inputs/count.ts'
import type { FieldOptions } from '../validation/field-options.ts'
import { frequencyKindLabels, frequencyQualifierLabels } from '../labels.ts'
import { shownWhere } from '../validation/shown-where.ts'
import { withRule } from '../validation/with-rule.ts'

type Siblings = Record<string, unknown>

const WholeSchema = z.number().int().min(1)
const ShareSchema = z.number().min(0).max(100)
const TimesSchema = z.number().min(0)

/**
 * How often, in the way a study says it: a count, a percentage, a range or a rate. An optional one may be left empty;
 * otherwise the numbers of the chosen way are required.
 */
export function frequencyValue({ isOptional = false }: { isOptional?: boolean } = {}): GroupField {
  const number = (schema: z.ZodType<number>, options: FieldOptions) =>
    count(schema, { required: !isOptional, ...options })
  return {
    name: 'value',
    type: 'group',
    label: 'Figure',
    admin: { description: 'As the study says it. Don’t turn a percentage or a rate into a count.', hideGutter: true },
    fields: [
      { type: 'row', fields: kindAndQualifier() },
      {
        type: 'row',
        fields: [
          only(['count', 'rate'], numerator(number)),
          only(['percent'], number(ShareSchema, { name: 'percent', label: 'Percent', description: 'E.g. 35.8.' })),
          only(['range'], number(ShareSchema, { name: 'from', label: 'Lowest percent', description: 'E.g. 0.' })),
          only(['range'], highest(number)),
          only(
            ['range'],
            count(WholeSchema, {
              name: 'studies',
              label: 'In how many studies',
              description: 'Empty where it isn’t said.',
              required: false,
            }),
          ),
          denominator(isOptional),
        ],
      },
    ],
  }
}

type NumberOf = (schema: z.ZodType<number>, options: FieldOptions) => NumberField

function kindAndQualifier(): Field[] {
  const qualifier = choice({
    name: 'qualifier',
    label: 'Precision',
    description: 'As the study says it.',
    values: frequencyQualifiers,
    labels: frequencyQualifierLabels,
    defaultValue: 'exactly',
  })
  return [
    choice({
      name: 'kind',
      label: 'What the study gives',
      description: 'Its own way of saying how often.',
      values: frequencyKinds,
      labels: frequencyKindLabels,
      defaultValue: 'count',
    }),
    shownWhere(withRule(qualifier, refuseImpossible), ({ kind }) => kind !== 'range'),
  ]
}

function refuseImpossible(value: unknown, siblings: Siblings): string | true {
  const chosen = frequencyQualifiers.find((each) => each === value)
  if (!chosen || isPossible(siblings, chosen)) return true
  return siblings.kind === 'rate'
    ? 'Nothing happens less often than never: choose another answer.'
    : 'Nothing happens to less than none or more than all: choose another answer.'
}

/** True also where a number is missing: other fields say so. */
function isPossible({ kind, percent, numerator, denominator }: Siblings, qualifier: FrequencyQualifier): boolean {
  if (kind === 'rate') return typeof numerator !== 'number' || isPossibleRate(numerator, qualifier)
  const share = kind === 'percent' ? Number(percent) / 100 : Number(numerator) / Number(denominator)
  return Number.isNaN(share) || isPossibleShare(share, qualifier)
}

const kindOf = ({ kind }: Siblings): unknown => kind ?? 'count'

const only = <F extends Field>(kinds: FrequencyKind[], field: F): F =>
  shownWhere(field, (siblings) => kinds.some((kind) => kind === kindOf(siblings)))

/** Whole people were counted; a rate is reckoned. */
function numerator(number: NumberOf): NumberField {
  const field = number(TimesSchema, {
    name: 'numerator',
    label: 'With the effect',
    description: 'People, sessions or courses, e.g. 94. 0 where nobody had it. Of a rate, how many times, e.g. 2.1.',
  })
  return withRule(field, (value, siblings) => {
    if (typeof value !== 'number' || kindOf(siblings) === 'rate') return true
    if (!Number.isInteger(value))
      return 'A count is a whole number. For a number such as 2.1, choose “A rate” in “What the study gives”.'
    const { denominator: all } = siblings
    return typeof all === 'number' && value > all ? `No more can have had it than were watched (${all}).` : true
  })
}

function highest(number: NumberOf): NumberField {
  const field = number(ShareSchema, { name: 'to', label: 'Highest percent', description: 'E.g. 24.5.' })
  return withRule(field, (value, { from }) =>
    typeof value === 'number' && typeof from === 'number' && value < from
      ? `The highest must not be less than the lowest (${from}).`
      : true,
  )
}

function denominator(isOptional: boolean): NumberField {
  const field = count(WholeSchema, {
    name: 'denominator',
    label: 'Out of',
    description:
      'How many were watched, e.g. 188. Beside a percentage, empty where the study doesn’t say. Of a rate, what it is given for, e.g. 100,000.',
    required: false,
  })
  const isNeeded = (siblings: Siblings) =>
    ['count', 'rate'].some((kind) => kind === kindOf(siblings)) &&
    (!isOptional || typeof siblings.numerator === 'number')
  return withRule(field, (value, siblings) => {
    if (!isNeeded(siblings) || typeof value === 'number') return true
    return siblings.kind === 'rate'
      ? 'Fill in “Out of”: a rate says nothing without it.'
      : 'Fill in “Out of”: a count says nothing without it.'
  })
}
