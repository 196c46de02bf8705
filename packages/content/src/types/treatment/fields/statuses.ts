import {
  findStatus,
  knownStatuses,
  limits,
  needsNotice,
  sourceLocale,
  statusName,
  TreatmentStatusSchema,
} from '@carepath/schema'
import type { ArrayField, Field, SelectField } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { choice } from '../../../fields/inputs/choice.ts'
import { ownInterventions } from '../../../fields/inputs/own-interventions.ts'
import { references } from '../../../fields/inputs/reference.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { line } from '../../../fields/inputs/words.ts'
import { statusLabel } from '../../../model/text/regulator-labels.ts'
import { interventionKinds } from './intervention-kinds.ts'

/** The standing of each use with each regulator, and what patients should know of it: needed unless all of it is authorised. */
export function statuses(): Field[] {
  return [
    standing(),
    factualBlock({
      name: 'regulatoryDisclosure',
      label: 'What patients should know about it',
      description:
        'Shown at the top, e.g. “The FDA has not approved this medicine for depression”, or “No regulator approves talking therapies; the state licenses the therapist.” It may also say what the law asks of the procedure, the clinic or the parts. May be left empty only where every status says enough by itself, such as “approved”.',
      requiredWhere: {
        isAsked: (form) => needsNotice(rowsOf(form.statuses)),
        message:
          'Tell patients what the regulatory status means. Where there is none, say that no regulator approves this.',
      },
    }),
  ]
}

function standing(): ArrayField {
  return rows({
    name: 'statuses',
    label: 'Regulatory status',
    description:
      'One row for each use and regulator, in the regulator’s own words. No row where no regulator looks at this kind of treatment.',
    noun: 'Status',
    plural: 'Statuses',
    rowTitle: 'use',
    max: limits.statuses,
    fields: [
      status(),
      line(TreatmentStatusSchema.shape.use, {
        name: 'use',
        label: 'For what',
        description:
          'For this use: it ends the line that patients read, e.g. “depression in adults whom two medicines have not helped”, “migraine with aura”.',
        localized: true,
      }),
      ownInterventions({
        label: 'Of which interventions',
        description: 'Where the treatment has several of the kind: the page says it with the status.',
      }),
      references('source', {
        name: 'sources',
        label: 'Where it can be looked up',
        description: 'E.g. the medicine’s label, or the letter that cleared the device.',
      }),
    ],
  })
}

/** Only what can be said of the treatment's kinds: a device is never “licensed”, a medicine never “cleared”. */
function status(): SelectField {
  const field = choice({
    name: 'status',
    label: 'Status',
    description: 'For this use, not for another use of the same product.',
    values: knownStatuses.map(statusName),
    labels: Object.fromEntries(knownStatuses.map((known) => [statusName(known), statusLabel(known, sourceLocale)])),
  })
  return {
    ...field,
    filterOptions: ({ options, data }) => {
      const kinds = interventionKinds(data)
      if (kinds.size === 0) return options
      return options.filter((option) => {
        const known = findStatus(typeof option === 'string' ? option : option.value)
        return known?.status.kinds.some((kind) => kinds.has(kind)) === true
      })
    },
  }
}

const rowsOf = (value: unknown): { status?: unknown }[] =>
  Array.isArray(value) ? (value as { status?: unknown }[]) : []
