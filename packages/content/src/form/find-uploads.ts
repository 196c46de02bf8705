import type { FlattenedField } from 'payload'
import { isLocalised } from '../model/localised.ts'
import { isVideoBlock, videoUploads } from '../blocks/video-block.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'

/** Ids of every upload a document shows, in any language: from upload fields and from inside rich text. */
export function findUploads(form: FormValues, fields: FlattenedField[]): Set<string> {
  const ids = new Set<string>()
  collectFields(form, fields, ids)
  return ids
}

function collectFields(form: FormValues, fields: FlattenedField[], ids: Set<string>): void {
  for (const field of fields) {
    const value = form[field.name]
    for (const each of isLocalised(value) ? Object.values(value) : [value]) collectField(field, each, ids)
  }
}

function collectField(field: FlattenedField, value: unknown, ids: Set<string>): void {
  if (field.type === 'upload') {
    collectIds(value, ids)
    return
  }
  if (field.type === 'richText') {
    collectNodes(value, ids)
    return
  }
  for (const inner of hasRows(field) && Array.isArray(value) ? value : [value]) {
    const inside = fieldsInside(field, inner)
    if (inside && isFormValues(inner)) collectFields(inner, inside, ids)
  }
}

function collectNodes(node: unknown, ids: Set<string>): void {
  if (Array.isArray(node)) for (const inner of node) collectNodes(inner, ids)
  if (!isFormValues(node)) return
  if (isVideoBlock(node)) {
    for (const name of videoUploads) collectIds(node.fields[name], ids)
    return
  }
  if (node.type === 'upload') {
    collectIds(node.value, ids)
    return
  }
  collectNodes(node.root ?? node.children, ids)
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) collectIds(inner, ids)
  else if (typeof value === 'string') ids.add(value)
  else if (isFormValues(value)) collectIds(value.id ?? value.value, ids)
}
