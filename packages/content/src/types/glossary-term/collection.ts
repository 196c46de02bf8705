import { GlossaryTermSchema, limits, NameSchema } from '@carepath/schema'
import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { references } from '../../fields/inputs/reference.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { line, lines, paragraph } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

const { term, plainDefinition, pronunciation } = GlossaryTermSchema.shape

export const glossaryTerms: PublishedCollection = {
  type: 'glossary-term',
  slug: collectionSlugs['glossary-term'],
  labels: { singular: 'Glossary word', plural: 'Glossary' },
  titleField: titleFields['glossary-term'],
  uniqueFields: ['slug'],
  columns: ['plainDefinition'],
  searchFields: ['term', 'synonyms', 'plainDefinition'],
  group: adminGroups.clinical,
  description: 'Words that patients may not know, each in one plain sentence.',
  toPublished,
  fields: [
    slug({ from: 'term', example: '/glossary/#dissociation' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Word',
          fields: [
            line(term, {
              name: 'term',
              label: 'Word',
              description: 'As it is written in the text, e.g. “dissociation”.',
              localized: true,
            }),
            paragraph(plainDefinition, {
              name: 'plainDefinition',
              label: 'What it means',
              maxWords: limits.definitionWords,
              description: `At most ${limits.definitionWords} words, none of them harder than the word itself.`,
              localized: true,
            }),
            line(pronunciation.unwrap(), {
              name: 'pronunciation',
              label: 'How to say it',
              description: 'The loud part in capitals, e.g. “dih-SOH-see-AY-shun”.',
              required: false,
              localized: true,
            }),
            lines(NameSchema, {
              name: 'synonyms',
              label: 'Other words for it',
              description:
                'Words that mean this and nothing else: pages explain them where they stand. Other words go into “Words people search with”, in the settings.',
              max: limits.listItems,
              localized: true,
            }),
            references('treatment', {
              name: 'treatments',
              label: 'Only in these treatments',
              description:
                'For a word that means something else elsewhere, e.g. “capsule” in cataract surgery. Only the pages of these treatments, of their side effects and their questions then explain it. Empty where it means this everywhere.',
              max: limits.listItems,
            }),
          ],
        },
        ...clinicalTabs(),
      ],
    },
  ],
}
