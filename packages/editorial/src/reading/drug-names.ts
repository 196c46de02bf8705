import { toFields, toList, toText, type Fields } from '../model/draft.ts'

/** Generic names of the medicines that a treatment gives, as far as they are filled in. */
export const readDrugNames = (fields: Fields): string[] =>
  toList(fields.interventions).flatMap((intervention) => toText(toFields(intervention).genericName) ?? [])
