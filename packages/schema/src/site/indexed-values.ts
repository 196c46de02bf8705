/**
 * The strings that a field of a document is found by in `SnapshotReader.where`: its value, the id of a reference, or either
 * of each entry of an array. A row is found by the references that it holds itself.
 */
export function indexedValues(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(indexedValues)
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (isReference(value)) return [value.id]
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((inner: unknown) => (isReference(inner) ? [inner.id] : []))
  return []
}

/** By its shape: a row may have an id too, but no type. */
function isReference(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value && typeof value.id === 'string'
}
