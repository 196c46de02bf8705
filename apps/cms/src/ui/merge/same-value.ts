/** The values of a form or a document by the names of their fields. */
export type FormValues = Record<string, unknown>

/** A row of a list: Payload gives every row an id, which stays when the row moves. */
export type Row = FormValues & { id: string }

/** True of two values that read the same: a field without words is empty however it is stored. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(normalize(one)) === JSON.stringify(normalize(other))
}

/** True where a field has nothing in it. */
export function isEmpty(value: unknown): boolean {
  return normalize(value) === undefined
}

/** True of formatted text, which is one value however many paragraphs it has. */
export function isRichText(value: unknown): value is FormValues & { root: FormValues } {
  return isGroup(value) && isGroup(value.root)
}

export function isGroup(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True of a list whose entries are rows of the form; false of an empty list, which may be of anything. */
export function isRows(value: unknown): value is Row[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((entry) => isGroup(entry) && typeof entry.id === 'string')
  )
}

/** Without what is empty, and with the names in order. */
function normalize(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((entry) => normalize(entry) ?? null)
  if (!isGroup(value)) return value
  const entries = Object.keys(value)
    .sort()
    .map((name) => [name, normalize(value[name])] as const)
    .filter(([, inside]) => inside !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
