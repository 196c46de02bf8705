import { limits, OtherGroupSchema, RatioSchema, ratioKinds } from '@carepath/schema'
import type { ArrayField, GroupField } from 'payload'
import { choice } from '../../../fields/inputs/choice.ts'
import { count } from '../../../fields/inputs/count.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { line } from '../../../fields/inputs/words.ts'
import { ratioKindLabels } from '../../../fields/treatment-labels.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** What the other groups of a study had, and how many of each had the result. */
export function otherGroups(): ArrayField {
  const { name, numerator, denominator, percent } = OtherGroupSchema.shape
  const some = count(numerator.unwrap(), {
    name: 'numerator',
    label: 'People with this result',
    description: 'E.g. 14. Empty where only a share is published.',
    required: false,
  })
  const all = count(denominator.unwrap(), {
    name: 'denominator',
    label: 'Out of',
    description: 'People in this group, e.g. 91.',
    required: false,
  })
  return rows({
    name: 'otherGroups',
    label: 'The other groups',
    description:
      'What each other group of the study had, and how many of it had the result. Empty where that isn’t published.',
    noun: 'Group',
    plural: 'Groups',
    rowTitle: 'name',
    max: limits.otherGroups,
    fields: [
      line(name, {
        name: 'name',
        label: 'What this group had',
        description: 'E.g. “a placebo”, “bupropion”.',
        localized: true,
      }),
      {
        type: 'row',
        fields: [
          withRule(some, (value, { percent: share, denominator: group }) => {
            if (isNumber(value) && isNumber(group) && value > group)
              return `No more can have had it than were in this group (${group}).`
            return isNumber(value) || isNumber(share)
              ? true
              : 'Give the number of people of this group, or a percentage.'
          }),
          withRule(all, (value, { numerator: counted }) =>
            isNumber(counted) && !isNumber(value) ? 'Fill in “Out of”: a count says nothing without it.' : true,
          ),
          count(percent.unwrap(), {
            name: 'percent',
            label: 'Or percent',
            description: 'Where no count was published, e.g. 15.4.',
            required: false,
          }),
        ],
      },
    ],
  })
}

/** The ratio between the groups, as the source gives it. */
export function ratio(): GroupField {
  const { value, low, high } = RatioSchema.shape
  const kind = choice({
    name: 'kind',
    label: 'Ratio',
    description: 'As the source calls it. Empty where it gives none.',
    values: ratioKinds,
    labels: ratioKindLabels,
    required: false,
  })
  const number = count(value, {
    name: 'value',
    label: 'Value',
    description: 'E.g. 1.34; 1 is no difference.',
    required: false,
  })
  const from = count(low.unwrap(), {
    name: 'low',
    label: 'Interval from',
    description: 'The lower end of its confidence interval, e.g. 1.09.',
    required: false,
  })
  const to = count(high.unwrap(), {
    name: 'high',
    label: 'To',
    description: 'The upper end, e.g. 1.65.',
    required: false,
  })
  return {
    name: 'ratio',
    type: 'group',
    label: 'Ratio between the groups',
    admin: {
      description:
        'How many times as often this result came with the treatment. The page says that 1 is no difference.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          withRule(kind, (chosen, { value: given }) =>
            isNumber(given) && !chosen ? 'Choose which ratio it is, as the source calls it.' : true,
          ),
          withRule(number, (given, { kind: chosen, low: least, high: most }) => {
            if (chosen && !isNumber(given)) return 'Fill in the value of the ratio.'
            const isOutside =
              isNumber(given) && ((isNumber(least) && given < least) || (isNumber(most) && given > most))
            return isOutside ? 'The value must be within its interval.' : true
          }),
          withRule(from, (given, { high: most }) =>
            isNumber(most) && !isNumber(given) ? 'Give both ends of the interval, or neither.' : true,
          ),
          withRule(to, (given, { low: least }) =>
            isNumber(least) && !isNumber(given) ? 'Give both ends of the interval, or neither.' : true,
          ),
        ],
      },
    ],
  }
}
