import { limits, locales, RedirectSchema, redirectStatuses, sourceLocale } from '@carepath/schema'
import { copiedOldAddress } from '../../fields/copy/copied-values.ts'
import { choice } from '../../fields/inputs/choice.ts'
import { redirectStatusLabels } from '../../fields/labels.ts'
import {
  readOldAddress,
  readPageAddress,
  spelled,
  validateOldAddress,
  validatePageAddress,
} from '../../fields/inputs/redirect-address.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

const { from, to } = RedirectSchema.shape

/** " In Spanish it begins with /es/." */
const otherBeginnings = locales
  .filter((locale) => locale !== sourceLocale)
  .map((locale) => ` In ${languageLabel(locale)} it begins with /${locale}/.`)
  .join('')

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
        description:
          'The part after the name of the site, as it stood on any page: /side-effects/sickness/, /About_Us/index.asp, /leaflet.pdf. Capitals and the slash at the end don’t matter.',
        localized: true,
      }),
      validate: validateOldAddress,
      hooks: {
        beforeValidate: [spelled(readOldAddress)],
        beforeDuplicate: [copiedOldAddress({ maxLength: limits.oldAddress })],
      },
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
      {
        ...line(to.unwrap(), {
          name: 'to',
          label: 'New address',
          description: `Where the reader is redirected, e.g. /side-effects/nausea/.${otherBeginnings}`,
          localized: true,
        }),
        validate: validatePageAddress,
        hooks: { beforeValidate: [spelled(readPageAddress)] },
      },
      ({ status }) => status !== '410',
    ),
  ],
}
