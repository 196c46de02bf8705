import { limits } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { grounds } from '../../../fields/groups/grounds.ts'
import { chosenConditions, chosenSettings, scope } from '../../../fields/groups/scope.ts'
import { chosenInterventions } from '../../../fields/inputs/own-interventions.ts'
import { richText } from '../../../fields/inputs/rich-text.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { shownWhere } from '../../../fields/validation/shown-where.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'

/** Dose and course where they differ between conditions, interventions or places. */
export function regimens(): ArrayField {
  const list = rows({
    name: 'regimens',
    label: 'Dose and course where they differ',
    description:
      'One row for each condition, intervention or place that has a dose or a course of its own. “Course” above then says what they share, or that it differs; “Dose” may be empty.',
    noun: 'Dose and course',
    plural: 'Doses and courses',
    rowTitle: 'conditions',
    max: limits.listItems,
    fields: [
      ...scope(),
      richText({
        name: 'body',
        label: 'Text',
        description: 'What is given, how often and how long. Short sentences in plain words.',
      }),
      ...grounds(),
    ],
  })
  return withRule(
    shownWhere(
      list,
      (_, form) =>
        [chosenConditions(form), chosenInterventions(form), chosenSettings(form)].some((all) => all.length > 1),
      'It is for a guide with several conditions, interventions or places, and this one has fewer.',
    ),
    (value) => ((Array.isArray(value) ? value : []).every(namesPart) ? true : 'Say in each row for what it holds.'),
  )
}

const namesPart = ({ conditions, interventions, settings }: Record<string, unknown>): boolean =>
  [conditions, interventions, settings].some((named) => (Array.isArray(named) ? named.length > 0 : Boolean(named)))
