import { limits, NameSchema, treatmentSettings } from '@carepath/schema'
import type { Field, SelectField, TextareaField } from 'payload'
import { choices } from '../inputs/choice.ts'
import { ownInterventions } from '../inputs/own-interventions.ts'
import { lines } from '../inputs/words.ts'
import { toLines } from '../../mapping/to-lines.ts'
import { treatmentSettingLabels } from '../labels.ts'
import { isSameCondition } from './scope-to-published.ts'
import { shownWhere } from '../validation/shown-where.ts'
import { withRule } from '../validation/with-rule.ts'

/** What of a treatment a row is about, where it isn't about all of it: some of its interventions, places or conditions. */
export function scope(): Field[] {
  return [
    ownInterventions({
      label: 'Only for these interventions',
      description:
        'Where it is about a part of the treatment, e.g. one of its medicines. Empty where it is about all of it.',
    }),
    ownSettings(),
    ownConditions(),
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

/** Some of the conditions that the form says the treatment is given for, in the same words. */
function ownConditions(): TextareaField {
  const field = lines(NameSchema, {
    name: 'conditions',
    label: 'Only for these conditions',
    description: 'Where it is so for some of “Given for”, in the same words. Empty where it is so for all of them.',
    max: limits.listItems,
    localized: true,
  })
  return withRule(
    shownWhere(
      field,
      (_, form) => chosenConditions(form).length > 1,
      'It is for a guide with several conditions under “Given for”, and this one has fewer.',
    ),
    (value, _, form) => {
      const isOwn = toLines(typeof value === 'string' ? value : '').every((one) => isOneOf(chosenConditions(form), one))
      return isOwn ? true : 'Write each as it stands under “Given for”.'
    },
  )
}

/** Conditions that the form says the treatment is given for. */
export const chosenConditions = ({ conditions }: Record<string, unknown>): string[] =>
  toLines(typeof conditions === 'string' ? conditions : '')

const isOneOf = (all: readonly string[], one: string): boolean => all.some((each) => isSameCondition(each, one))

export const chosenSettings = ({ settings }: Record<string, unknown>): unknown[] =>
  Array.isArray(settings) ? settings : []
