import type { DocumentType } from '@carepath/schema'
import { isFields, type Draft } from '../model/draft.ts'
import { pointerIn, type Pointer } from './grounds.ts'

/** A reference and where it stands. */
export interface PlacedPointer {
  path: string
  pointer: Pointer
}

/** Every reference of a document to documents of a type, each target once, at the first place it stands. */
export function pointersTo(type: DocumentType, draft: Draft): PlacedPointer[] {
  const byId = new Map<string, PlacedPointer>()
  for (const placed of pointersIn(draft, [])) {
    if (placed.pointer.type === type && !byId.has(placed.pointer.id)) byId.set(placed.pointer.id, placed)
  }
  return [...byId.values()]
}

function pointersIn(value: unknown, path: string[]): PlacedPointer[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const pointer = path.length > 0 ? pointerIn(value) : undefined
  if (pointer) return [{ path: path.join('.'), pointer }]
  return Object.entries(value).flatMap(([name, inner]) => pointersIn(inner, [...path, name]))
}
