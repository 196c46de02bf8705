import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'
import { afterTab } from './tabs/after.ts'
import { beforeTab } from './tabs/before.ts'
import { evidenceTab } from './tabs/evidence.ts'
import { overviewTab } from './tabs/overview.ts'
import { sideEffectsTab } from './tabs/side-effects.ts'
import { suitabilityTab } from './tabs/suitability.ts'
import { visitTab } from './tabs/visit.ts'

export const treatments: PublishedCollection = {
  type: 'treatment',
  slug: collectionSlugs.treatment,
  labels: { singular: 'Treatment', plural: 'Treatments' },
  titleField: titleFields.treatment,
  uniqueFields: ['slug'],
  columns: ['plainName', 'conditions'],
  searchFields: ['name', 'plainName', 'alsoKnownAs', 'slug'],
  group: adminGroups.clinical,
  description:
    'A guide to one treatment, from the first question to the days after. Each tab becomes a part of the guide.',
  toPublished,
  fields: [
    slug({ from: 'plainName', example: '/treatments/magnetic-stimulation/' }),
    {
      type: 'tabs',
      tabs: [
        overviewTab(),
        beforeTab(),
        visitTab(),
        afterTab(),
        sideEffectsTab(),
        suitabilityTab(),
        evidenceTab(),
        ...clinicalTabs(),
      ],
    },
  ],
}
