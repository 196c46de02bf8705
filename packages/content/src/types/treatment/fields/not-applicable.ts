import { NotApplicableSchema, treatmentTopics } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { grounds } from '../../../fields/groups/grounds.ts'
import { choice } from '../../../fields/inputs/choice.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { paragraph } from '../../../fields/inputs/words.ts'
import { treatmentTopicLabels } from '../../../fields/treatment-labels.ts'

/** Topics that don't apply to the treatment, each with its reason. */
export function notApplicable(): ArrayField {
  return rows({
    name: 'notApplicable',
    label: 'What doesn’t apply',
    description:
      'A topic that patients may look for, and why it doesn’t apply. The reason is printed where the topic would stand.',
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
        label: 'Why it doesn’t apply',
        description:
          'In whole sentences, e.g. “You are awake all the time, and nothing slows your reactions.” or “No medicine is given.”',
        localized: true,
      }),
      ...grounds(),
    ],
  })
}
