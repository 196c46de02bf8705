import { isNoneKnown, NotApplicableSchema, treatmentTopics } from '@carepath/schema'
import type { ArrayField, Field } from 'payload'
import { grounds } from '../../../fields/groups/grounds.ts'
import { choice } from '../../../fields/inputs/choice.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'
import { paragraph } from '../../../fields/inputs/words.ts'
import { treatmentTopicLabels } from '../../../fields/treatment-labels.ts'

/** Topics that don't apply to the treatment, or of which none is known, each with its reason. */
export function notApplicable(): ArrayField {
  return rows({
    name: 'notApplicable',
    label: 'What doesn’t apply',
    description:
      'A topic that patients may look for, and why it doesn’t apply; or what nobody knows of, such as serious side effects, and how you know. It is printed in place of the topic.',
    noun: 'Topic',
    plural: 'Topics',
    rowTitle: 'because',
    max: treatmentTopics.length,
    fields: [
      choice({
        name: 'topic',
        label: 'Topic',
        description: 'Leave its own text empty.',
        values: treatmentTopics,
        labels: treatmentTopicLabels,
      }),
      paragraph(NotApplicableSchema.shape.because, {
        name: 'because',
        label: 'Why it doesn’t apply, or how you know of none',
        description:
          'In whole sentences, e.g. “You are awake all the time, and nothing slows your reactions.” or “No medicine is given.” Where none is known, who looked: “A review of 31 trials found none.”',
        localized: true,
      }),
      ...grounds().map(claimed),
    ],
  })
}

/** That none is known is a claim: an explanation alone doesn't carry it. */
function claimed(field: Field): Field {
  if (!('name' in field) || field.name !== 'basis') return field
  return withRule(field, (value, { topic }) =>
    isNoneKnown(topic) && value === 'explanation'
      ? 'That none is known is a claim: it needs a source, or a clinician who confirms it.'
      : true,
  )
}
