import type { ClientField, FormState } from 'payload'

/** What a claim further up in the form rests on. */
export interface GroundsAbove {
  /** Path of the fields, before their own names. */
  within: string
  basis: string
  sourceCount: number
}

/** The fields that are the same for many claims of a document. */
export const sharedGrounds = ['basis', 'sources', 'attestedBy'] as const

/** The nearest claim above one in the form whose grounds are filled in; undefined where there is none. */
export function findGroundsAbove(
  within: string,
  fields: readonly ClientField[],
  form: FormState,
): GroundsAbove | undefined {
  const places = groundsIn(fields, '', form)
  const above = places.slice(0, Math.max(0, places.indexOf(within)))
  const nearest = above.findLast((place) => typeof form[`${place}.basis`]?.value === 'string')
  if (nearest === undefined) return undefined
  const sources: unknown = form[`${nearest}.sources`]?.value
  return {
    within: nearest,
    basis: String(form[`${nearest}.basis`]?.value),
    sourceCount: Array.isArray(sources) ? sources.length : 0,
  }
}

/** Paths of the groups and rows that have a basis, in the form's order. */
function groundsIn(fields: readonly ClientField[], within: string, form: FormState): string[] {
  const join = (name: string) => (within ? `${within}.${name}` : name)
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => groundsIn(tab.fields, within, form))
    if (field.type === 'row' || field.type === 'collapsible') return groundsIn(field.fields, within, form)
    if (!('name' in field)) return []
    if (field.type === 'group') return groundsIn(field.fields, join(field.name), form)
    if (field.type === 'array') {
      const path = join(field.name)
      return (form[path]?.rows ?? []).flatMap((_, index) => groundsIn(field.fields, `${path}.${index}`, form))
    }
    return field.name === 'basis' ? [within] : []
  })
}
