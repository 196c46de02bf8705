import { toFields, toList, toText, type Fields } from '../model/draft.ts'

/** The kinds of what a treatment does; none where its draft doesn't say it yet. */
export function interventionKinds(treatment: Fields): ReadonlySet<string> {
  const kinds = toList(treatment.interventions).map((entry) => toText(toFields(entry).kind))
  return new Set(kinds.filter((kind) => kind !== undefined))
}
