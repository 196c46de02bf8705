import type { Locale } from '@carepath/schema'
import type { Remark } from '../comments/remark.ts'

/** How many rows a section of the first page shows. */
export const maxShown = 5

/** A document that somebody has to do something about. */
export interface WorkItem {
  key: string
  title: string
  /** Path inside the admin of the screen where it is done. */
  path: string
  /** The document’s type as the admin names it, e.g. `Side effect`. */
  kind: string
  languages: Locale[]
  /** Who did what to it last, and when: `Submitted by Eli Editor`, an instant. */
  by?: string
  at?: string
  /** A reason, in a sentence. */
  why?: string
  /** What a reviewer wants changed, each with the path of its field in the form. */
  comments?: Pick<Remark, 'path' | 'label' | 'text'>[]
}

/** A list with all of a section’s documents. */
export interface WorkList {
  label: string
  /** Path inside the admin. */
  path: string
}

/** A part of the first page. */
export interface WorkSection {
  /** The first few. */
  items: WorkItem[]
  /** How many there are in all. */
  count: number
  /** Where the others are. */
  lists: WorkList[]
}

export const emptySection: WorkSection = { items: [], count: 0, lists: [] }

/** The address of a list with a filter: `where` names fields and the values they have. */
export function listPath(collection: string, where: Record<string, string>): string {
  const conditions = Object.entries(where).map(
    ([field, value], index) => [`where[and][${index}][${field}][equals]`, value] as const,
  )
  return `/collections/${collection}?${new URLSearchParams(conditions.map(([name, value]) => [name, value])).toString()}`
}
