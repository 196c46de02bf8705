import type { DocumentType } from '@carepath/schema'
import { toFields, isFields, toList, toText } from '../model/draft.ts'

/** A pointer to another document, as far as it is filled in. */
export interface Pointer {
  type: DocumentType
  id: string
}

/** The grounds of a claim, as far as they are filled in. */
export interface Grounds {
  basis: string | undefined
  sources: Pointer[]
  attestedBy: Pointer | undefined
  /** What the claim itself says was studied; empty where its sources say it. */
  studied: Pointer[]
}

/** The grounds that a block, a key fact or a duration names. */
export function readGrounds(value: unknown): Grounds {
  const { basis, sources, attestedBy, studied } = toFields(value)
  return {
    basis: toText(basis),
    sources: readPointers(sources),
    attestedBy: readPointer(attestedBy),
    studied: readPointers(studied),
  }
}

/** Whether a source or an attesting clinician backs the words; an explanation has neither. */
export const isGrounded = (grounds: Grounds | undefined): boolean =>
  grounds !== undefined && (grounds.sources.length > 0 || grounds.attestedBy !== undefined)

/** The reference a field holds. */
export const readPointer = (value: unknown): Pointer | undefined => {
  if (!isFields(value)) return undefined
  const type = toText(value.type)
  const id = toText(value.id)
  return type && id ? { type: type as DocumentType, id } : undefined
}

/** The references a list field holds. */
export const readPointers = (value: unknown): Pointer[] =>
  toList(value)
    .map(readPointer)
    .filter((pointer) => pointer !== undefined)
