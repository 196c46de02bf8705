'use client'

/** In a comparison of versions, in place of a field that no form shows. */
export function NoDiff() {
  return null
}
