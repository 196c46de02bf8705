import type { FlattenedField } from 'payload'
import { isLocalised } from '../model/localised.ts'
import { isVideoBlock, videoUploads } from '../blocks/video-block.ts'
import { isUploadSlug, mediaSlug, videosSlug } from '../model/collection-names.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'

/** Ids of every upload a document shows, in any language: from upload fields and from inside rich text. */
export function findUploads(form: FormValues, fields: FlattenedField[]): Set<string> {
  const ids = findUses(form, fields).flatMap(({ collection, id }) => (isUploadSlug(collection) ? [id] : []))
  return new Set(ids)
}

/** A document or an uploaded file that a form points at. */
export interface Use {
  /** The collection that keeps it. */
  collection: string
  id: string
}

/** Everything a form points at, in any language: references, links inside rich text, pictures and videos. */
export function findUses(form: FormValues, fields: readonly FlattenedField[]): Use[] {
  return fields.flatMap((field) => {
    const value = form[field.name]
    return (isLocalised(value) ? Object.values(value) : [value]).flatMap((each) => inField(field, each))
  })
}

function inField(field: FlattenedField, value: unknown): Use[] {
  if (field.type === 'upload' || field.type === 'relationship') return inReference(value, field.relationTo)
  if (field.type === 'richText') return inNodes(value)
  return (hasRows(field) && Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((inner) => {
    const inside = fieldsInside(field, inner)
    return inside && isFormValues(inner) ? findUses(inner, inside) : []
  })
}

function inNodes(node: unknown): Use[] {
  if (Array.isArray(node)) return node.flatMap(inNodes)
  if (!isFormValues(node)) return []
  if (isVideoBlock(node))
    return videoUploads.flatMap((name) => inReference(node.fields[name], name === 'poster' ? mediaSlug : videosSlug))
  if (node.type === 'upload') return inReference(node.value, node.relationTo ?? mediaSlug)
  const { doc } = isFormValues(node.fields) ? node.fields : {}
  const target = isFormValues(doc) && node.type === 'link' ? inReference(doc, undefined) : []
  return [...target, ...inNodes(node.root ?? node.children)]
}

/** The value of a reference: an id, a document, either with its collection, or a list of them. */
function inReference(value: unknown, relationTo: unknown): Use[] {
  if (Array.isArray(value)) return value.flatMap((inner) => inReference(inner, relationTo))
  if (typeof value === 'string' && typeof relationTo === 'string') return [{ collection: relationTo, id: value }]
  if (!isFormValues(value)) return []
  return inReference(value.id ?? value.value, value.relationTo ?? relationTo)
}
