import type { ClientCollectionConfig, ClientGlobalConfig, FormState } from 'payload'
import { hasAutosaveEnabled, reduceFieldsToValues } from 'payload/shared'
import { isGroup, isRichText, isRows, type FormValues } from '../merge/same-value.ts'

/** What a form holds, without the number of the version, which the form carries beside its words. */
export function valuesOf(fields: FormState): FormValues {
  const { revision: _, ...values } = reduceFieldsToValues(fields, true)
  return values
}

/** The number of a document's newest version; undefined of one that isn't stored yet. */
export function revisionOf(doc: FormValues | undefined): number | undefined {
  return typeof doc?.revision === 'number' ? doc.revision : undefined
}

/** A stored document, without what the form doesn't hold. */
export function inShapeOf(doc: FormValues, form: FormValues): FormValues {
  return Object.fromEntries(Object.keys(form).map((name) => [name, reduceValue(doc[name], form[name])]))
}

function reduceValue(value: unknown, shape: unknown): unknown {
  if (isRows(value) && isRows(shape))
    return value.map((row) => {
      const like = shape.find(({ id }) => id === row.id)
      return like ? inShapeOf(row, like) : row
    })
  return isGroup(value) && isGroup(shape) && !isRichText(value) ? inShapeOf(value, shape) : value
}

/** True of a form that saves itself as a draft. */
export function savesItself(config: ClientCollectionConfig | ClientGlobalConfig | undefined): boolean {
  return config !== undefined && hasAutosaveEnabled(config)
}

/** The fields that the server has changed in saving, such as an address it made: what the form held must still be there. */
export function changedByServer(
  fields: FormState,
  sent: FormValues,
  doc: FormValues,
): { path: string; value: string }[] {
  const found: { path: string; value: string }[] = []
  const compare = (before: unknown, after: unknown, path: string) => {
    if (isRichText(before)) return
    if (isRows(before) && isRows(after))
      before.forEach((row, index) =>
        compare(
          row,
          after.find(({ id }) => id === row.id),
          `${path}.${index}`,
        ),
      )
    else if (isGroup(before) && isGroup(after))
      for (const name of Object.keys(before)) compare(before[name], after[name], path ? `${path}.${name}` : name)
    else if (typeof after === 'string' && after !== before && (fields[path]?.value ?? '') === (before ?? ''))
      found.push({ path, value: after })
  }
  compare(sent, doc, '')
  return found.filter(({ path }) => path in fields && !path.endsWith('id'))
}
