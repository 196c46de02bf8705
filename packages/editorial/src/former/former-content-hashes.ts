import { isFields, type Draft, type Fields } from '../model/draft.ts'
import { hashSelected } from '../reading/content-hash.ts'
import { firstContentHash } from './first-content-hash.ts'
import { secondSignedFields, type SelectedFields } from './second-signed-fields.ts'

/**
 * The hash of words in the shape that they were signed in, under an earlier version of the hash: approvals from before there
 * were versions have none. Undefined for a version that there never was.
 */
export function formerContentHash(document: Draft, version: number | null | undefined): string | undefined {
  if (version === null || version === undefined) return firstContentHash(document)
  return version === 2 ? secondContentHash(document) : undefined
}

function secondContentHash(document: Draft): string {
  return hashSelected(document, select({ ...document }, secondSignedFields[document.type] ?? {}), 2)
}

function select(fields: Fields, selected: SelectedFields): Fields {
  return Object.fromEntries(
    Object.entries(selected).flatMap(([name, inside]) => {
      const value = fields[name]
      if (value === undefined || value === null) return []
      if (inside === true) return [[name, value] as const]
      const within = isFields(value) ? select(value, inside) : {}
      return Object.keys(within).length > 0 ? [[name, within] as const] : []
    }),
  )
}
