import { sourceLocale, type WrittenType } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import { findUploads } from '../../form/find-uses.ts'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { MappedDocument } from '../../mapping/mapped-document.ts'
import { publishedTypes } from '../../types/published-types.ts'
import { formFields } from './entity.ts'
import { loadImages } from './load-images.ts'
import { loadVideoFiles } from './load-video-files.ts'

/** Maps stored documents of one type; the pictures they show are loaded once for all of them. */
export async function mapDocuments(
  payload: Payload,
  type: WrittenType,
  documents: readonly StoredDocument[],
  req: Partial<PayloadRequest> = {},
): Promise<MappedDocument[]> {
  const fields = formFields(payload, type)
  const forms = documents.map((stored) => ({ stored, uploads: findUploads(stored, fields) }))
  const uploads = new Set(forms.flatMap((form) => [...form.uploads]))
  const images = await loadImages(payload, uploads, req)
  const others = [...uploads].filter((id) => !images(id, sourceLocale))
  const videoFiles = await loadVideoFiles(payload, others, req)
  const shared = { type, mapping: publishedTypes[type].toPublished, images, videoFiles, today: clinicToday(payload) }
  return forms.map((form) => new MappedDocument({ ...shared, ...form }))
}

/** Maps one stored document. */
export async function mapDocument(
  payload: Payload,
  type: WrittenType,
  document: StoredDocument,
  req: Partial<PayloadRequest> = {},
): Promise<MappedDocument> {
  const [mapped] = await mapDocuments(payload, type, [document], req)
  if (!mapped) throw new Error('mapDocuments returns one mapped document for each stored one.')
  return mapped
}
