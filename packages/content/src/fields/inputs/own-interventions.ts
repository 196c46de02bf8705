import { limits } from '@carepath/schema'
import type { RelationshipField } from 'payload'
import { references } from './reference.ts'
import { shownWhere } from '../validation/shown-where.ts'
import { withRule } from '../validation/with-rule.ts'
import { toId } from '../../model/reference-id.ts'

/** Some of what the treatment's form says is done. Asked for only where there is something to tell apart. */
export function ownInterventions(words: { label: string; description: string }): RelationshipField {
  const field = references('intervention', { name: 'interventions', ...words, max: limits.interventions })
  return withRule(
    shownWhere(
      field,
      (_, form) => chosenInterventions(form).length > 1,
      'It is for a guide with several interventions, and this one has fewer.',
    ),
    (value, _, form) => {
      const chosen = chosenInterventions(form)
      const isOwn = (Array.isArray(value) ? value : []).every((one) => chosen.includes(toId(one)))
      return isOwn ? true : 'Choose from “What is done or given” above.'
    },
  )
}

/** Ids of what the form says is done. */
export const chosenInterventions = (form: Record<string, unknown>): unknown[] =>
  (Array.isArray(form.interventions) ? (form.interventions as { intervention?: unknown }[]) : [])
    .map(({ intervention }) => toId(intervention))
    .filter(Boolean)
