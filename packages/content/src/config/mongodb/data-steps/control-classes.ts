import type { DataStep } from './data-step.ts'
import type { StoredFields } from './stored-documents.ts'

/** A medicine's one control class becomes the first of its classes, as the migration `control-classes` does it on SQLite. */
export const controlClasses: DataStep = {
  name: '202611301756-control-classes',
  run: (documents) => documents.change('treatments', withControlClasses),
}

function withControlClasses(fields: StoredFields): StoredFields {
  const { interventions } = fields
  if (!Array.isArray(interventions)) return fields
  const rows = interventions as StoredFields[]
  return rows.some((row) => 'controlClass' in row) ? { ...fields, interventions: rows.map(withRow) } : fields
}

/** The new row has the id of the row around it, in versions too. */
function withRow({ controlClass, ...others }: StoredFields): StoredFields {
  if (typeof controlClass !== 'string') return others
  return { ...others, controlClasses: [{ id: others.id, controlClass, sources: [] }] }
}
