import { AlternativeSchema, limits } from '@carepath/schema'
import type { ArrayField, Field } from 'payload'
import { optionalGrounds } from '../../../fields/groups/grounds.ts'
import { flag } from '../../../fields/inputs/flag.ts'
import { reference } from '../../../fields/inputs/reference.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { saysNoneKnown, unlessNoneKnown } from '../../../fields/validation/unless-none-known.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'
import { line } from '../../../fields/inputs/words.ts'
import { isFilled } from '../../../model/localised.ts'

/** Other choices, no treatment among them. */
export function alternatives(): ArrayField {
  const { min, max } = limits.alternatives
  const choices = rows({
    name: 'alternatives',
    label: 'Other choices',
    description: `${min} to ${max} others, without ranking. One of them says what happens without treatment; that one alone where no other treatment is known.`,
    noun: 'Choice',
    plural: 'Choices',
    rowTitle: 'name',
    min,
    max,
    fields: alternativeFields(),
  })
  return withRule(unlessNoneKnown(choices, 'otherTreatments', 1), (value, _, form) => {
    const given = (Array.isArray(value) ? value : []) as { isNoTreatment?: boolean | null }[]
    const isUnfinished = given.length < (saysNoneKnown(form, 'otherTreatments') ? 1 : min)
    return isUnfinished || given.some(({ isNoTreatment }) => isNoTreatment)
      ? true
      : 'Check “No treatment” in one row, or add a row that says what happens without treatment.'
  })
}

function alternativeFields(): Field[] {
  const { name, description } = AlternativeSchema.shape
  return [
    line(name, { name: 'name', label: 'Name', description: 'E.g. “Talking therapy”.', localized: true }),
    withRule(
      line(description.unwrap(), {
        name: 'description',
        label: 'How it differs',
        description:
          'In a sentence or two. Empty where no source says it. Of “No treatment”: what happens then, or that it isn’t known.',
        required: false,
        localized: true,
      }),
      (value, { isNoTreatment }) =>
        isNoTreatment === true && !isFilled(value)
          ? 'Say what happens without treatment, or that it isn’t known.'
          : true,
    ),
    flag({
      name: 'isNoTreatment',
      label: 'No treatment',
      description: 'This row says what happens without treatment.',
    }),
    reference('treatment', {
      name: 'treatment',
      label: 'Link to its guide',
      description: 'Where this site has one.',
      required: false,
    }),
    ...optionalGrounds(),
  ]
}
