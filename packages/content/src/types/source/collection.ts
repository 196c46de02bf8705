import { evidenceLevels, products, sourceKinds, SourceSchema } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { count } from '../../fields/inputs/count.ts'
import { day } from '../../fields/inputs/day.ts'
import { flag } from '../../fields/inputs/flag.ts'
import { evidenceLevelLabels, productLabels, sourceKindLabels } from '../../fields/labels.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'
import { addresses } from './addresses.ts'

const { title, language, authors, publisher, year } = SourceSchema.shape

export const sources: PublishedCollection = {
  type: 'source',
  slug: collectionSlugs.source,
  labels: { singular: 'Source', plural: 'Sources' },
  titleField: titleFields.source,
  columns: ['authors', 'year', 'kind'],
  searchFields: ['title', 'authors', 'publisher', 'doi', 'pmid'],
  group: adminGroups.evidence,
  description: 'Publications that claims rest on. Entered once, cited anywhere.',
  toPublished,
  fields: [...publication(), ...addresses(), ...status()],
}

function publication(): Field[] {
  return [
    line(title, { name: 'title', label: 'Title', description: 'As published, in its own language.' }),
    line(authors, {
      name: 'authors',
      label: 'Authors',
      description: 'As cited, e.g. “Murrough JW, et al.”; for a regulator, its name.',
    }),
    {
      type: 'row',
      fields: [
        line(publisher, { name: 'publisher', label: 'Journal or body', description: 'E.g. “Biological Psychiatry”.' }),
        line(language.unwrap(), {
          name: 'language',
          label: 'Language',
          description: 'Of the title, in two letters: “es” for Spanish. Empty for English.',
          required: false,
        }),
        count(year, { name: 'year', label: 'Year', description: 'Of publication.' }),
        choice({
          name: 'kind',
          label: 'Kind',
          description: 'Of publication.',
          values: sourceKinds,
          labels: sourceKindLabels,
        }),
      ],
    },
  ]
}

function status(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        choice({
          name: 'product',
          label: 'Studied',
          description: 'The form of the medicine.',
          values: products,
          labels: productLabels,
        }),
        choice({
          name: 'evidenceLevel',
          label: 'Strength',
          description: 'Strongest first.',
          values: evidenceLevels,
          labels: evidenceLevelLabels,
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        day({ name: 'accessedAt', label: 'Last read', description: 'Day it was last read and found unchanged.' }),
        day({ name: 'nextCheck', label: 'Next check', description: 'At most twelve months later.' }),
      ],
    },
    flag({ name: 'isRetracted', label: 'Retracted', description: 'No claim may rest on it any more.' }),
  ]
}
