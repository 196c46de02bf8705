import { careActions, CareAdviceSchema, careSettings, limits, ListItemSchema, urgencies } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { careActionLabels, careSettingLabels, urgencyLabels } from '../../fields/labels.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { line, lines } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'

const { name, service, country, howToReach, phone, hours, outOfHoursAction } = CareAdviceSchema.shape

/** An emergency room is open day and night, and nobody calls it first. */
const calling = <F extends Field>(field: F): F =>
  shownWhere(
    field,
    ({ action }) => action !== 'goToEmergencyRoom',
    'It is for a number to call, and this card sends patients to an emergency room.',
  )

/** Any number that is neither the clinic's nor an emergency number: the card says whose it is. */
const ofAnother = <F extends Field>(field: F): F =>
  shownWhere(field, ({ action }) => action === 'callNumber', 'It is for a card with the action “Call another number”.')

export const careAdvice: PublishedCollection = {
  type: 'care-advice',
  slug: collectionSlugs['care-advice'],
  labels: { singular: 'Care card', plural: 'Care cards' },
  titleField: titleFields['care-advice'],
  columns: ['urgency', 'action', 'setting'],
  searchFields: ['name', 'conditions'],
  group: adminGroups.clinical,
  description: 'One thing to do, and when to do it. Written once, shown wherever it applies.',
  toPublished,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Card',
          fields: [
            line(name, {
              name: 'name',
              label: 'Name of the card',
              description: 'For editors; patients don’t see it. E.g. “Call the clinic: vomiting”.',
              localized: true,
            }),
            {
              type: 'row',
              fields: [
                choice({
                  name: 'urgency',
                  label: 'How urgent',
                  description: 'How fast help is needed.',
                  values: urgencies,
                  labels: urgencyLabels,
                }),
                choice({
                  name: 'action',
                  label: 'What to do',
                  description: 'One thing only.',
                  values: careActions,
                  labels: careActionLabels,
                }),
                choice({
                  name: 'setting',
                  label: 'Where the patient is',
                  description: 'When the card applies.',
                  values: careSettings,
                  labels: careSettingLabels,
                }),
              ],
            },
            lines(ListItemSchema, {
              name: 'conditions',
              label: 'Do this if …',
              description:
                'Each line ends the sentence “… if:”, e.g. “you keep throwing up and can’t keep water down”.',
              min: limits.careConditions.min,
              max: limits.careConditions.max,
              localized: true,
            }),
            line(howToReach.unwrap(), {
              name: 'howToReach',
              label: 'How to reach it',
              description: 'What helps the caller, e.g. “For Spanish, press 2.” Name its source under “Sources”.',
              required: false,
              localized: true,
            }),
            {
              type: 'row',
              fields: [
                ofAnother(
                  line(service.unwrap(), {
                    name: 'service',
                    label: 'Who answers',
                    description: 'As it follows “Call”, e.g. “Poison Control”, “the maternity ward at St. Mary’s”.',
                    localized: true,
                  }),
                ),
                ofAnother(
                  line(country.unwrap(), {
                    name: 'country',
                    label: 'Country of the number',
                    description: 'Two letters, e.g. US.',
                  }),
                ),
              ],
            },
            calling(
              line(phone.unwrap(), {
                name: 'phone',
                label: 'Number to call',
                description:
                  'Leave it empty for the clinic: pages print the number of the clinic that gives the treatment. Else e.g. +1-310-555-0142, or as the country writes it, e.g. 0800 611 116. With “Call 911” and “Call or text 988” outside the US only: the country’s own number, e.g. 999, which the card then names.',
                required: false,
              }),
            ),
            calling(
              line(hours.unwrap(), {
                name: 'hours',
                label: 'When it is answered',
                description: 'E.g. “Monday to Friday, 9 a.m. to 5 p.m.”',
                required: false,
                localized: true,
              }),
            ),
            calling(
              line(outOfHoursAction.unwrap(), {
                name: 'outOfHoursAction',
                label: 'And when it isn’t',
                description: 'What to do at night, e.g. “Go to an emergency room.”',
                required: false,
                localized: true,
              }),
            ),
          ],
        },
        ...clinicalTabs(),
      ],
    },
  ],
}
