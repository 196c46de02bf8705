import type { FlattenedField } from 'payload'
import { fieldsInside, hasRows } from '../../form/form-fields.ts'
import { publicError } from '../../model/public-error.ts'
import { shownLabel } from '../../wording/labels.ts'

/** A column of a list. */
export interface ListColumn {
  /** Path of its field, e.g. `review.reviewedBy`. */
  path: string
  label: string
  field: FlattenedField
}

/** The columns of a list by the paths of their fields. Refuses one that the list can't have. */
export function toColumns(paths: readonly string[], fields: readonly FlattenedField[]): ListColumn[] {
  return [...new Set(paths)].map((path) => {
    const field = findField(path.split('.'), fields)
    if (!field)
      throw publicError('The list has a column that can’t be exported. Load the list again, then try once more.')
    return { path, label: ('label' in field ? shownLabel(field.label) : undefined) ?? field.name, field }
  })
}

function findField([name, ...rest]: string[], fields: readonly FlattenedField[]): FlattenedField | undefined {
  const field = fields.find((each) => each.name === name)
  if (!field || isUnseen(field)) return undefined
  if (rest.length === 0) return field
  const inside = hasRows(field) ? undefined : fieldsInside(field)
  return inside && findField(rest, inside)
}

/** What the admin shows to nobody. */
function isUnseen(field: FlattenedField): boolean {
  const admin = field.admin as { hidden?: unknown; disableListColumn?: unknown } | undefined
  const isHidden = 'hidden' in field && field.hidden
  return isHidden || admin?.hidden === true || admin?.disableListColumn === true
}
