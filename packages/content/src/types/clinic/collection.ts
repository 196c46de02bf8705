import { ClinicSchema, limits, ListItemSchema, ShortNameSchema } from '@carepath/schema'
import { flag } from '../../fields/inputs/flag.ts'
import { references } from '../../fields/inputs/reference.ts'
import { signature } from '../../fields/groups/review.ts'
import { shortName } from '../../fields/inputs/short-name.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { line, lines } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'
import { emergencyText } from './emergency-text.ts'
import { firstContact } from './first-contact.ts'
import { openingHours } from './opening-hours.ts'
import { phones } from './phones.ts'
import { place } from './place.ts'
import { prices } from './prices.ts'

const { name } = ClinicSchema.shape

export const clinics: PublishedCollection = {
  type: 'clinic',
  slug: collectionSlugs.clinic,
  labels: { singular: 'Clinic', plural: 'Clinics' },
  titleField: titleFields.clinic,
  uniqueFields: ['slug'],
  columns: ['slug'],
  searchFields: ['name', 'slug'],
  group: adminGroups.site,
  description:
    'Places where treatment is given. Pages end with the numbers and hours of the clinics that give their treatment, other pages with those of the clinic in the site’s settings.',
  toPublished,
  fields: [
    slug({ from: 'name', example: '/clinics/california-center/' }),
    line(name, { name: 'name', label: 'Name', description: 'The name on the clinic’s sign.' }),
    shortName({ of: 'name', example: 'California Center' }),
    phones(),
    openingHours(),
    emergencyText(),
    ...place(),
    lines(ShortNameSchema, {
      name: 'languages',
      label: 'Languages spoken',
      description: 'As people name them, e.g. “English”. Empty where nobody has said which.',
      max: limits.listItems,
      localized: true,
    }),
    line(ListItemSchema, {
      name: 'interpreter',
      label: 'Interpreter',
      description: 'For whom, and how to ask for one, e.g. “Free, in any language: ask when you call”.',
      required: false,
      localized: true,
    }),
    lines(ListItemSchema, {
      name: 'accessibility',
      label: 'Getting in and around',
      description: 'E.g. “Step-free entrance from the parking lot”.',
      max: limits.listItems,
      localized: true,
    }),
    ...firstContact(),
    ...prices(),
    references('person', {
      name: 'staff',
      label: 'Staff',
      description: 'Shown on the clinic’s page, in this order.',
      max: limits.sideEffects,
    }),
    flag({
      name: 'acceptsHhsFunds',
      label: 'Takes federal health funds',
      description: 'Medicare, Medicaid or HHS grants: federal rules on accessibility then apply.',
    }),
    signature(),
  ],
}
