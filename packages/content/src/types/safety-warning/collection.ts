import { limits, SafetyWarningSchema, warningKinds } from '@carepath/schema'
import { choice } from '../../fields/inputs/choice.ts'
import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { factualBlock } from '../../fields/groups/factual-block.ts'
import { warningKindLabels } from '../../fields/labels.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

const { heading } = SafetyWarningSchema.shape

export const safetyWarnings: PublishedCollection = {
  type: 'safety-warning',
  slug: collectionSlugs['safety-warning'],
  labels: { singular: 'Safety warning', plural: 'Safety warnings' },
  titleField: titleFields['safety-warning'],
  columns: ['kind'],
  searchFields: ['heading'],
  group: adminGroups.clinical,
  description: `What no patient should miss. At most ${limits.safetyWarnings} on a page: a page full of warnings warns of nothing.`,
  toPublished,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Warning',
          fields: [
            line(heading, {
              name: 'heading',
              label: 'Warning',
              description: 'In a few words, e.g. “Do not drive until the next day”.',
              localized: true,
            }),
            factualBlock({
              name: 'body',
              label: 'Explanation',
              description: 'What to do or leave, and why, in two or three sentences.',
            }),
            choice({
              name: 'kind',
              label: 'Why it stands out',
              description: 'If none of these fits, it belongs in the text.',
              values: warningKinds,
              labels: warningKindLabels,
            }),
          ],
        },
        ...clinicalTabs(),
      ],
    },
  ],
}
