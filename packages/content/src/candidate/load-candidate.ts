import { APIError, type PayloadRequest } from 'payload'
import type { StoredDocument } from '../mapping/mapping-context.ts'
import { newestStored, transactionOf } from './candidate.ts'
import { fieldsOfType, homeOf } from './fields-of.ts'
import { loadImages, type Images } from './load-images.ts'
import { uploadsInForm } from '../form/uploads-in-form.ts'
import { loadApprovals, type Approvals } from './approvals.ts'
import type { ClinicalKey } from '../model/clinical-key.ts'
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
