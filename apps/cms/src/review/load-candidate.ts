import { APIError, type PayloadRequest } from 'payload'
import type { StoredDocument } from '../collections/mapping-context.ts'
import { newestStored, transactionOf } from '../publishing/candidate.ts'
import { fieldsOfType, homeOf } from '../publishing/fields-of.ts'
import { loadImages, type Images } from '../publishing/load-images.ts'
import { uploadsInForm } from '../publishing/uploads-in-form.ts'
import { loadApprovals, type Approvals } from './approvals.ts'
import type { ClinicalKey } from './clinical-key.ts'
import { newestVersion, type SavedVersion } from './newest-version.ts'

/** The newest version of a document in all languages, drafts included, with all that a mapping asks for. */
export interface Candidate {
  stored: StoredDocument
  version: SavedVersion
  images: Images
  approvals: Approvals
}

export async function loadCandidate(req: PayloadRequest, { type, id }: ClinicalKey): Promise<Candidate> {
  const [form, version] = await Promise.all([
    newestStored(req, { home: homeOf(type), id }),
    newestVersion(req, { type, id }),
  ])
  if (!version) throw new APIError('This document no longer exists.', 404, undefined, true)
  const stored: StoredDocument = { ...form, id, updatedAt: version.at }
  const uploads = uploadsInForm(stored, fieldsOfType(req.payload, type))
  const images = await loadImages(req.payload, uploads, transactionOf(req))
  return { stored, version, images, approvals: await loadApprovals(req.payload, type, [id], transactionOf(req)) }
}
