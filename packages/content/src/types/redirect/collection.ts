import { RedirectSchema, redirectStatuses } from '@carepath/schema'
import { choice } from '../../fields/inputs/choice.ts'
import { redirectStatusLabels } from '../../fields/labels.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../published-description.ts'
import { toPublished } from './to-published.ts'

const { from, to } = RedirectSchema.shape

export const redirects: PublishedCollection = {
  type: 'redirect',
  slug: collectionSlugs.redirect,
  labels: { singular: 'Redirect', plural: 'Redirects' },
  titleField: titleFields.redirect,
  uniqueFields: ['from'],
  columns: ['to', 'status'],
  searchFields: ['from', 'to'],
  group: adminGroups.site,
  description: 'New addresses for readers who follow an old one.',
  toPublished,
  fields: [
    {
      ...line(from, {
        name: 'from',
        label: 'Old address',
        description: 'With a slash at both ends, e.g. /side-effects/sickness/. In Spanish it begins with /es/.',
        localized: true,
      }),
      // Indexed, since the worker looks up the redirects from the address of each new page.
      index: true,
    },
    choice({
      name: 'status',
      label: 'What happened to the page',
      description: 'Moved for good, unless you know better.',
      values: redirectStatuses,
      labels: redirectStatusLabels,
      defaultValue: '301',
    }),
    shownWhere(
      line(to.unwrap(), {
        name: 'to',
        label: 'New address',
        description: 'Where the reader is redirected, e.g. /side-effects/nausea/.',
        localized: true,
      }),
      ({ status }) => status !== '410',
    ),
  ],
}
