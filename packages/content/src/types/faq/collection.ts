import { FaqSchema, limits } from '@carepath/schema'
import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { count } from '../../fields/inputs/count.ts'
import { factualBlock } from '../../fields/groups/factual-block.ts'
import { reference } from '../../fields/inputs/reference.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

const { question, order } = FaqSchema.shape

export const faqs: PublishedCollection = {
  type: 'faq',
  slug: collectionSlugs.faq,
  labels: { singular: 'Question', plural: 'Questions' },
  titleField: titleFields.faq,
  uniqueFields: ['slug'],
  columns: ['treatment', 'order'],
  searchFields: ['question', 'slug'],
  group: adminGroups.clinical,
  description: 'Questions patients ask about a treatment, with short answers.',
  toPublished,
  fields: [
    slug({ from: 'question', example: '/treatments/magnetic-stimulation/questions/#does-it-hurt' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Question',
          fields: [
            line(question, {
              name: 'question',
              label: 'Question',
              description: 'As a patient would ask it, e.g. “Does it hurt?”',
              localized: true,
            }),
            factualBlock({
              name: 'answer',
              label: 'Answer',
              description: `The answer first, then the reason. At most ${limits.faqAnswerWords} words.`,
            }),
            reference('treatment', {
              name: 'treatment',
              label: 'Treatment',
              description: 'The treatment it is asked about.',
            }),
            count(order, {
              name: 'order',
              label: 'Order',
              description: 'Lower numbers come first. Leave gaps (10, 20, 30) for later.',
            }),
          ],
        },
        ...clinicalTabs(),
      ],
    },
  ],
}
