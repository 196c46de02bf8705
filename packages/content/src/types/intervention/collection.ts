import { interventionKindNames } from '@carepath/editorial'
import { interventionKinds, InterventionSchema } from '@carepath/schema'
import { choice } from '../../fields/inputs/choice.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

export const interventions: PublishedCollection = {
  type: 'intervention',
  slug: collectionSlugs.intervention,
  labels: { singular: 'Intervention', plural: 'Interventions' },
  titleField: titleFields.intervention,
  columns: ['kind'],
  group: adminGroups.evidence,
  description:
    'What is done or given: medicines, devices, procedures, therapies. Treatments say which they consist of, sources which they studied; where these differ, the page says that the evidence is indirect.',
  toPublished,
  fields: [
    line(InterventionSchema.shape.name, {
      name: 'name',
      label: 'Name',
      description: 'As in the middle of a sentence, e.g. “a magnetic coil held against the head”.',
      localized: true,
    }),
    choice({
      name: 'kind',
      label: 'Kind',
      description: 'What it is.',
      values: interventionKinds,
      labels: interventionKindNames,
    }),
  ],
}
