import { frequencyKinds, frequencyQualifiers, isPossibleShare, type FrequencyKind } from '@carepath/schema'
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

/**
 * How often, in the way a study says it: a count, a percentage or a range. An optional one may be left empty; otherwise
 * the numbers of the chosen way are required.
 */
export function frequencyValue({ isOptional = false }: { isOptional?: boolean } = {}): GroupField {
  const number = (schema: z.ZodType<number>, options: FieldOptions) =>
    count(schema, { required: !isOptional, ...options })
  return {
    name: 'value',
    type: 'group',
    label: 'Figure',
    admin: { description: 'As the study says it. Don’t turn a percentage into a count.', hideGutter: true },
    fields: [
      { type: 'row', fields: kindAndQualifier() },
      {
        type: 'row',
        fields: [
          only('count', numerator(number)),
          only('percent', number(ShareSchema, { name: 'percent', label: 'Percent', description: 'E.g. 35.8.' })),
          only('range', number(ShareSchema, { name: 'from', label: 'Lowest percent', description: 'E.g. 0.' })),
          only('range', highest(number)),
          only(
            'range',
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

function refuseImpossible(value: unknown, { kind, percent, numerator, denominator }: Siblings): string | true {
  const share = kind === 'percent' ? Number(percent) / 100 : Number(numerator) / Number(denominator)
  const chosen = frequencyQualifiers.find((each) => each === value)
  // Other fields say so where a number is missing.
  if (!chosen || Number.isNaN(share) || isPossibleShare(share, chosen)) return true
  return 'Nothing happens to less than none or more than all: choose another answer.'
}

const only = <F extends Field>(kind: FrequencyKind, field: F): F =>
  shownWhere(field, (siblings) => (siblings.kind ?? 'count') === kind)

function numerator(number: NumberOf): NumberField {
  const field = number(z.number().int().min(0), {
    name: 'numerator',
    label: 'With the effect',
    description: 'People, sessions or courses, e.g. 94. 0 where nobody had it.',
  })
  return withRule(field, (value, { denominator: all }) =>
    typeof value === 'number' && typeof all === 'number' && value > all
      ? `No more can have had it than were watched (${all}).`
      : true,
  )
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
    description: 'How many were watched, e.g. 188. Beside a percentage, empty where the study doesn’t say.',
    required: false,
  })
  const isNeeded = ({ kind, numerator: some }: Siblings) =>
    (kind ?? 'count') === 'count' && (!isOptional || typeof some === 'number')
  return withRule(field, (value, siblings) =>
    isNeeded(siblings) && typeof value !== 'number' ? 'Fill in “Out of”: a count says nothing without it.' : true,
  )
}
