import { limits, pageKinds, PageSchema } from '@carepath/schema'
import { choice } from '../../fields/inputs/choice.ts'
import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { pageKindLabels } from '../../fields/labels.ts'
import { richText } from '../../fields/inputs/rich-text.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { line, paragraph } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'
import { reservedSlugs } from './reserved-slugs.ts'

const { title, summary } = PageSchema.shape

export const pages: PublishedCollection = {
  type: 'page',
  slug: collectionSlugs.page,
  labels: { singular: 'Page', plural: 'Pages' },
  titleField: titleFields.page,
  uniqueFields: ['slug'],
  columns: ['kind', 'slug'],
  searchFields: ['title', 'slug', 'summary'],
  group: adminGroups.site,
  description: 'Pages of their own: about us, editorial policy, contact, privacy, accessibility.',
  toPublished,
  fields: [
    slug({ from: 'title', example: '/editorial-policy/', reserved: reservedSlugs }),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            line(title, {
              name: 'title',
              label: 'Title',
              description: 'The page’s heading, e.g. “How we write and check our pages”.',
              localized: true,
            }),
            choice({
              name: 'kind',
              label: 'Page type',
              description: 'One page of each type; “Other page” as many as you like.',
              values: pageKinds,
              labels: pageKindLabels,
              defaultValue: 'other',
            }),
            paragraph(summary, {
              name: 'summary',
              label: 'Summary',
              maxWords: limits.summaryWords,
              description: `What the page is about, in at most ${limits.summaryWords} words.`,
              localized: true,
            }),
            richText({ name: 'body', label: 'Text', description: 'Headings, short paragraphs and lists.' }),
          ],
        },
        ...clinicalTabs(),
      ],
    },
  ],
}
