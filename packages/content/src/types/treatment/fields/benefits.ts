import { BenefitSchema, limits } from '@carepath/schema'
import type { ArrayField, Field } from 'payload'
import { count } from '../../../fields/inputs/count.ts'
import { grounds } from '../../../fields/groups/grounds.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'
import { line, paragraph } from '../../../fields/inputs/words.ts'

const { statement, numerator, denominator, percent, comparator, timeframe, uncertainty } = BenefitSchema.shape

/** Measured benefits, each with its numbers, comparison and uncertainty. */
export function benefits(): ArrayField {
  return rows({
    name: 'benefits',
    label: 'What studies found',
    description: 'One finding a row. Studies that found little belong here too.',
    noun: 'Finding',
    plural: 'Findings',
    rowTitle: 'statement',
    min: 1,
    max: limits.listItems,
    fields: [
      paragraph(statement, {
        name: 'statement',
        label: 'Finding',
        description: 'In plain words, e.g. “About 7 in 10 people felt clearly better after six infusions.”',
        localized: true,
      }),
      { type: 'row', fields: counts() },
      {
        type: 'row',
        fields: [
          line(comparator, {
            name: 'comparator',
            label: 'Compared with',
            description: 'E.g. “electroconvulsive therapy”; “nothing (open label)”.',
            localized: true,
          }),
          line(timeframe, { name: 'timeframe', label: 'When', description: 'E.g. “after 12 days”.', localized: true }),
        ],
      },
      paragraph(uncertainty, {
        name: 'uncertainty',
        label: 'What the study leaves open',
        description: 'E.g. “Only 24 people, and they knew what they were given.”',
        localized: true,
      }),
      ...grounds(),
    ],
  })
}

function counts(): Field[] {
  const better = count(numerator.unwrap(), {
    name: 'numerator',
    label: 'Got better',
    description: 'People, e.g. 17.',
    required: false,
  })
  return [
    withRule(better, (value, { denominator: treated, percent: share }) => {
      if (typeof value === 'number') {
        const isTooMany = typeof treated === 'number' && value > treated
        return isTooMany ? `No more can have got better than were treated (${treated}).` : true
      }
      const isGiven = typeof share === 'number'
      return isGiven || 'Give the number of people, or the percentage where no number was published.'
    }),
    count(denominator, { name: 'denominator', label: 'out of', description: 'People treated, e.g. 24.' }),
    count(percent.unwrap(), {
      name: 'percent',
      label: 'or percent',
      description: 'Where no count was published, e.g. 55.4.',
      required: false,
    }),
  ]
}
