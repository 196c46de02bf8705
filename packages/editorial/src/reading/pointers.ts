import type { DocumentType } from '@carepath/schema'
import { isFields, type Draft } from '../model/draft.ts'
import { readPointer, type Pointer } from './grounds.ts'

/** A reference and its place in the document. */
export interface PlacedPointer {
  path: string
  pointer: Pointer
}

/** Finds the references of a document to documents of a type: each target once, at its first place. */
export function findPointers(type: DocumentType, draft: Draft): PlacedPointer[] {
  const byId = new Map<string, PlacedPointer>()
  for (const placed of collectPointers(draft, [])) {
    if (placed.pointer.type === type && !byId.has(placed.pointer.id)) byId.set(placed.pointer.id, placed)
  }
  return [...byId.values()]
}

function collectPointers(value: unknown, path: string[]): PlacedPointer[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const pointer = path.length > 0 ? readPointer(value) : undefined
  if (pointer) return [{ path: path.join('.'), pointer }]
  return Object.entries(value).flatMap(([name, inner]) => collectPointers(inner, [...path, name]))
}
