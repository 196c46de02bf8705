import { treatmentSettings } from '@carepath/schema'
import type { Field, SelectField } from 'payload'
import { choices } from '../inputs/choice.ts'
import { ownInterventions } from '../inputs/own-interventions.ts'
import { treatmentSettingLabels } from '../labels.ts'
import { shownWhere } from '../validation/shown-where.ts'
import { withRule } from '../validation/with-rule.ts'

/** What of a treatment a row is about, where it isn't about all of it: some of its interventions, some of its places. */
export function scope(): Field[] {
  return [
    ownInterventions({
      label: 'Only for these interventions',
      description:
        'Where it is about a part of the treatment, e.g. one of its medicines. Empty where it is about all of it.',
    }),
    ownSettings(),
  ]
}

/** Some of the places where the form says that patients have the treatment. */
function ownSettings(): SelectField {
  const field = choices({
    name: 'settings',
    label: 'Only in these places',
    description: 'Where it is so in some of the places, e.g. at home. Empty where it is so in all of them.',
    values: treatmentSettings,
    labels: treatmentSettingLabels,
  })
  return withRule(
    shownWhere(
      field,
      (_, form) => chosenSettings(form).length > 1,
      'It is for a guide with several places where patients have it, and this one has fewer.',
    ),
    (value, _, form) => {
      const isOwn = (Array.isArray(value) ? value : []).every((one) => chosenSettings(form).includes(one))
      return isOwn ? true : 'Choose from “Where patients have it”.'
    },
  )
}

const chosenSettings = ({ settings }: Record<string, unknown>): unknown[] => (Array.isArray(settings) ? settings : [])
