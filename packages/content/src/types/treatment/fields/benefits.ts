import { BenefitSchema, hasDigit, limits } from '@carepath/schema'
import type { ArrayField, CheckboxField, Field, NumberField } from 'payload'
import { count } from '../../../fields/inputs/count.ts'
import { flag } from '../../../fields/inputs/flag.ts'
import { grounds } from '../../../fields/groups/grounds.ts'
import { scope } from '../../../fields/groups/scope.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { unlessNoneKnown } from '../../../fields/validation/unless-none-known.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'
import { line, paragraph } from '../../../fields/inputs/words.ts'
import { otherGroups, ratio } from './compared-groups.ts'

const { statement, numerator, denominator, participants, percent, perInWords, comparator, timeframe, uncertainty } =
  BenefitSchema.shape

/** Measured benefits, each with its numbers, comparison and uncertainty. */
export function benefits(): ArrayField {
  const findings = rows({
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
        description:
          'In plain words, e.g. “About 7 in 10 people felt clearly better after six sessions.” Where people were measured and not counted, with the figure: “People fell asleep 19 minutes sooner on average.”',
        localized: true,
      }),
      { type: 'row', fields: counts() },
      line(perInWords.unwrap(), {
        name: 'perInWords',
        label: 'What was counted, if not people',
        description: 'Several of it, as after a number: “knees”, “eyes”, “teeth”. Empty where people were counted.',
        required: false,
        localized: true,
      }),
      tookPart(),
      flag({
        name: 'isInconclusive',
        label: 'No clear answer',
        description:
          'Those who looked could not tell whether it helps, or which of two is better, e.g. “Too few people were studied to tell which works better.” Then no figure is needed.',
      }),
      withoutFigure(),
      {
        type: 'row',
        fields: [
          line(comparator, {
            name: 'comparator',
            label: 'Compared with',
            description:
              'E.g. “electroconvulsive therapy”; “no comparison group (open label)”; “not stated” where the source doesn’t say.',
            localized: true,
          }),
          line(timeframe.unwrap(), {
            name: 'timeframe',
            label: 'When',
            description: 'When it was measured, e.g. “after 12 days”. Empty where the source doesn’t say.',
            required: false,
            localized: true,
          }),
        ],
      },
      otherGroups(),
      ratio(),
      paragraph(uncertainty.unwrap(), {
        name: 'uncertainty',
        label: 'Limits',
        description:
          'E.g. “Only 24 people, and they knew what they were given.” Empty where nobody has named any: don’t guess.',
        required: false,
        localized: true,
      }),
      ...scope(),
      ...grounds(),
    ],
  })
  return unlessNoneKnown(findings, 'studies')
}

function counts(): Field[] {
  const better = count(numerator.unwrap(), {
    name: 'numerator',
    label: 'People with this result',
    description: 'E.g. 17. Empty where the study counted nobody.',
    required: false,
  })
  return [
    withRule(
      better,
      (
        value,
        { statement: finding, denominator: all, percent: share, ratio: between, isInconclusive, isWithoutFigure },
      ) => {
        if (typeof value === 'number') {
          const isTooMany = typeof all === 'number' && value > all
          return isTooMany ? `No more can have had it than were treated (${all}).` : true
        }
        const given = [share, (between as { value?: unknown } | undefined)?.value]
        const isGiven = given.some((each) => typeof each === 'number') || hasDigit(JSON.stringify(finding ?? ''))
        return (
          isGiven ||
          isInconclusive === true ||
          isWithoutFigure === true ||
          'Give the number of people, a percentage, a ratio, or a figure in the words of the finding. Or check “No clear answer” or “No figure published”.'
        )
      },
    ),
    withRule(treated(), (value, { numerator: some }) =>
      typeof some === 'number' && typeof value !== 'number'
        ? 'Fill in “Out of”: a count says nothing without it.'
        : true,
    ),
    count(percent.unwrap(), {
      name: 'percent',
      label: 'Or percent',
      description: 'Where no count was published, e.g. 55.4.',
      required: false,
    }),
  ]
}

function withoutFigure(): CheckboxField {
  const field = flag({
    name: 'isWithoutFigure',
    label: 'No figure published',
    description:
      'The sources say what was found and give no figure for it, e.g. “People slept better than those on a waiting list.” The page says that there is none.',
  })
  return withRule(field, (value, { numerator: some, percent: share, ratio: between }) => {
    const given = [some, share, (between as { value?: unknown } | undefined)?.value]
    return value === true && given.some((each) => typeof each === 'number')
      ? 'This finding has a figure: uncheck this, or delete the figure.'
      : true
  })
}

function treated(): NumberField {
  return count(denominator.unwrap(), {
    name: 'denominator',
    label: 'Out of',
    description:
      'People in the group with this result, e.g. 24: the page prints “17 of 24” or “44% of 24”. Empty where only the size of the whole study is published.',
    required: false,
  })
}

function tookPart(): NumberField {
  const field = count(participants.unwrap(), {
    name: 'participants',
    label: 'Took part in all',
    description:
      'Everybody in the study or studies, in all groups, e.g. 1,025. The page prints it apart from the result. Empty where it isn’t published.',
    required: false,
  })
  return withRule(field, (value, { denominator: group }) =>
    typeof value === 'number' && typeof group === 'number' && value < group
      ? `No fewer can have taken part than are in the group with this result (${group}).`
      : true,
  )
}
