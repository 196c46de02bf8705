import { LicenceSchema, limits, ListItemSchema, personRoles, PersonSchema } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { flag } from '../../fields/inputs/flag.ts'
import { personRoleLabels } from '../../fields/labels.ts'
import { picture } from '../../fields/inputs/picture.ts'
import { richText } from '../../fields/inputs/rich-text.ts'
import { shortName } from '../../fields/inputs/short-name.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { withRule } from '../../fields/validation/with-rule.ts'
import { line, lines } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import { isFilled } from '../../model/localised.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

const { name, title, credentials, noLicence, jobTitle, npi } = PersonSchema.shape

export const people: PublishedCollection = {
  type: 'person',
  slug: collectionSlugs.person,
  labels: { singular: 'Person', plural: 'People' },
  titleField: titleFields.person,
  uniqueFields: ['slug'],
  columns: ['credentials', 'role', 'isActive'],
  searchFields: ['name', 'slug'],
  group: adminGroups.evidence,
  description: 'Staff patients meet, and everyone credited on a page.',
  toPublished,
  fields: [slug({ from: 'name', example: '/people/jane-doe/' }), ...about(), ...status()],
}

function about(): Field[] {
  return [
    line(name, {
      name: 'name',
      label: 'Name',
      description: 'Full name, without titles, e.g. “Jane Doe”.',
      localized: true,
    }),
    shortName({ of: 'name', example: 'Jane Doe', localized: true }),
    {
      type: 'row',
      fields: [
        line(title.unwrap(), {
          name: 'title',
          label: 'Title',
          description:
            'As the person is addressed, before the name, e.g. “Dr.”, “Mr”, “Dra.”. Empty where none is used.',
          required: false,
          localized: true,
        }),
        line(credentials.unwrap(), {
          name: 'credentials',
          label: 'Credentials',
          description: 'After the name, e.g. “MD”, “RN”, “FRCSI”.',
          required: false,
          localized: true,
        }),
        choice({
          name: 'role',
          label: 'Role',
          description: 'What the person does for the clinic.',
          values: personRoles,
          labels: personRoleLabels,
        }),
        withRule(
          line(jobTitle.unwrap(), {
            name: 'jobTitle',
            label: 'Job title',
            description:
              'Printed in place of the role, e.g. “Consultant orthopedic surgeon”, “Dietitian”, “Peer worker”. In the words of your country.',
            required: false,
            localized: true,
          }),
          (value, { role }) =>
            role === 'other' && !isFilled(value) ? 'Fill in “Job title”: the role is something else.' : true,
        ),
      ],
    },
    richText({
      name: 'bio',
      label: 'Short biography',
      description: 'In the third person: training, experience, interests.',
    }),
    picture({
      name: 'photo',
      label: 'Portrait',
      description: 'Head and shoulders, at least 640 pixels wide.',
      required: false,
    }),
  ]
}

function status(): Field[] {
  return [
    {
      name: 'licence',
      type: 'group',
      label: 'License or registration',
      admin: {
        description: 'Needed to review clinical pages, or why there is none. Pages call it as its country does.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            line(LicenceSchema.shape.number, {
              name: 'number',
              label: 'Number',
              description: 'E.g. “A 12345”.',
              required: false,
            }),
            line(LicenceSchema.shape.state, {
              name: 'state',
              label: 'Issued by',
              description:
                'In the US the state in two letters, e.g. CA. Elsewhere who keeps the register, e.g. “General Medical Council”.',
              required: false,
            }),
            line(LicenceSchema.shape.country.unwrap(), {
              name: 'country',
              label: 'Country of the register',
              description: 'Two letters, e.g. IE. Empty for a US state.',
              required: false,
            }),
          ],
        },
        shownWhere(
          line(noLicence.unwrap(), {
            name: 'none',
            label: 'Why there is none',
            description: 'E.g. “No register of this profession is kept in Ireland.” Printed in its place.',
            required: false,
            localized: true,
          }),
          ({ number, state }) => !number && !state,
          'It is for a clinician without a license.',
        ),
      ],
    },
    line(npi.unwrap(), {
      name: 'npi',
      label: 'NPI',
      description: 'National Provider Identifier, ten digits. In the US alone.',
      required: false,
    }),
    lines(ListItemSchema, {
      name: 'disclosures',
      label: 'Conflicts of interest',
      description:
        'E.g. “Paid speaker for the maker of a device we use, 2025”. “None” where the person declared none; the page says nothing where it is empty.',
      max: limits.listItems,
      localized: true,
    }),
    flag({
      name: 'isActive',
      label: 'Works here',
      description: 'Uncheck once the person has left: past signatures stay valid, new ones are refused.',
      defaultValue: true,
    }),
    flag({
      name: 'isPlaceholder',
      label: 'Placeholder, not a real person',
      description: 'Pages signed by a placeholder are marked as sample and kept from search engines.',
    }),
  ]
}
