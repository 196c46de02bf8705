import { ControlClassesSchema, knownControlClasses, limits, sourceLocale } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { choice } from '../../../fields/inputs/choice.ts'
import { references } from '../../../fields/inputs/reference.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { controlClassLabel } from '../../../model/text/regulator-labels.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'

/** A medicine's class under the law of each country that the guide is for. */
export function controlClasses(): ArrayField {
  const field = rows({
    name: 'controlClasses',
    label: 'Control classes',
    description:
      'One row for each country where clinics give it: its class under that country’s law on controlled drugs, or “Not controlled”. No row for a country that is not on the list.',
    noun: 'Control class',
    plural: 'Control classes',
    rowTitle: [],
    isOpen: true,
    max: limits.controlClasses,
    tableName: 'medicine_controls',
    fields: [
      choice<string>({
        name: 'controlClass',
        label: 'Country and class',
        description: 'A class holds in its own country alone.',
        values: knownControlClasses.map(({ controlClass }) => controlClass.id),
        labels: Object.fromEntries(
          knownControlClasses.map((known) => [known.controlClass.id, controlClassLabel(known, sourceLocale)]),
        ),
      }),
      references('source', {
        name: 'sources',
        label: 'Where it can be looked up',
        description: 'E.g. the list of the law, or the medicine’s label.',
      }),
    ],
  })
  return withRule(field, (value) =>
    hasOneForEachLaw(value) ? true : 'Give one class for each country: these rows have two for one.',
  )
}

/** Rows that name no class yet are no fault of this kind. */
function hasOneForEachLaw(value: unknown): boolean {
  const chosen = (Array.isArray(value) ? (value as { controlClass?: unknown }[]) : []).flatMap(({ controlClass }) =>
    typeof controlClass === 'string' ? { controlClass, sources: [] } : [],
  )
  return chosen.length === 0 || ControlClassesSchema.safeParse(chosen).success
}
