import { interventionKindNames } from '@carepath/editorial'
import {
  type InterventionKind,
  interventionKinds,
  limits,
  ListItemSchema,
  NameSchema,
  routes,
  therapyDeliveries,
  therapyFormats,
} from '@carepath/schema'
import type { ArrayField, Field, RelationshipField, Where } from 'payload'
import { relationship } from 'payload/shared'
import { choice, choices } from '../../../fields/inputs/choice.ts'
import { flag } from '../../../fields/inputs/flag.ts'
import { routeLabels } from '../../../fields/labels.ts'
import { therapyDeliveryLabels, therapyFormatLabels } from '../../../fields/treatment-labels.ts'
import { reference } from '../../../fields/inputs/reference.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { shownWhere } from '../../../fields/validation/shown-where.ts'
import { line } from '../../../fields/inputs/words.ts'
import { controlClasses } from './control-classes.ts'

/** What the treatment consists of; each kind has fields of its own. */
export function interventions(): ArrayField {
  return rows({
    name: 'interventions',
    label: 'What is done or given',
    description: 'One row for each medicine, device, procedure or therapy of the treatment, the most important first.',
    noun: 'Intervention',
    plural: 'Interventions',
    rowTitle: ['genericName', 'deviceType', 'description'],
    min: 1,
    max: limits.interventions,
    fields: [
      {
        type: 'row',
        fields: [
          choice({
            name: 'kind',
            label: 'Kind',
            description: 'The fields below follow from it.',
            values: interventionKinds,
            labels: interventionKindNames,
          }),
          ofItsKind(
            reference('intervention', {
              name: 'intervention',
              label: 'Intervention',
              description:
                'The same intervention that sources name, so that the page knows which evidence is indirect.',
            }),
          ),
        ],
      },
      flag({
        name: 'isSupporting',
        label: 'Goes with the treatment',
        description: 'It is not what treats, e.g. a medicine against nausea.',
      }),
      ...ofKinds(['drug'], drug()),
      ...ofKinds(['device'], device()),
      ...ofKinds(['procedure'], procedure()),
      ...ofKinds(['psychologicalTherapy', 'physicalTherapy'], therapy()),
      ...ofKinds(['other'], other()),
    ],
  })
}

/** Offers interventions of the row's kind. One that is chosen already stays: rule D8 says what is wrong with it. */
function ofItsKind(field: RelationshipField): RelationshipField {
  return {
    ...field,
    filterOptions: ({ siblingData }) => {
      const { kind, intervention } = siblingData as { kind?: unknown; intervention?: unknown }
      if (typeof kind !== 'string') return true
      const isOfKind: Where = { kind: { equals: kind } }
      return typeof intervention === 'string' ? { or: [isOfKind, { id: { equals: intervention } }] } : isOfKind
    },
    // Payload would ask the database about each row of a document that is published.
    validate: (value: unknown, options: object) =>
      relationship(value as never, { ...options, filterOptions: undefined } as never),
  }
}

/** Shows and checks fields for some kinds only. */
const ofKinds = (kinds: readonly InterventionKind[], fields: Field[]): Field[] =>
  fields.map((field) => shownWhere(field, ({ kind }) => kinds.some((each) => each === kind)))

function drug(): Field[] {
  return [
    line(NameSchema, {
      name: 'genericName',
      label: 'Generic name',
      description: 'Lower case, no brand, e.g. “sertraline”.',
      localized: true,
    }),
    choice({
      name: 'route',
      label: 'How it is given',
      description: 'Empty where none of these says it.',
      values: routes,
      labels: routeLabels,
      required: false,
    }),
    line(ListItemSchema, {
      name: 'otherRoute',
      label: 'Given in another way',
      description: 'In words that follow “given”, e.g. “into the fluid around the spine”.',
      required: false,
      localized: true,
    }),
    controlClasses(),
  ]
}

function device(): Field[] {
  return [
    line(ListItemSchema, {
      name: 'deviceType',
      label: 'The device',
      description: 'In plain words, e.g. “a magnetic coil held against the head”.',
      localized: true,
    }),
    line(ListItemSchema, {
      name: 'settings',
      label: 'How it is set',
      description: 'E.g. “10 pulses a second, as strong as your own threshold”.',
      required: false,
      localized: true,
    }),
  ]
}

function procedure(): Field[] {
  return [
    line(ListItemSchema, {
      name: 'performedBy',
      label: 'Who does it',
      description: 'E.g. “a surgeon and a nurse”.',
      required: false,
      localized: true,
    }),
    line(ListItemSchema, {
      name: 'anaesthesia',
      label: 'Anesthesia',
      description: 'E.g. “numbing of the skin”, “none”.',
      required: false,
      localized: true,
    }),
  ]
}

function therapy(): Field[] {
  const delivery = choices({
    name: 'delivery',
    label: 'How it is delivered',
    description: 'One or more. Empty where nobody has said how.',
    values: therapyDeliveries,
    labels: therapyDeliveryLabels,
  })
  return [
    choice({
      name: 'format',
      label: 'With whom',
      description: 'How the sessions are held. Empty where nobody has said so.',
      values: therapyFormats,
      labels: therapyFormatLabels,
      required: false,
    }),
    delivery,
  ]
}

function other(): Field[] {
  return [
    line(ListItemSchema, {
      name: 'description',
      label: 'What is done',
      description: 'In plain words, e.g. “light from a bright lamp”.',
      localized: true,
    }),
  ]
}
