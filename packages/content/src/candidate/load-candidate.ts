import { APIError, type PayloadRequest } from 'payload'
import type { ClinicalKey } from '../model/clinical-key.ts'
import type { StoredDocument } from '../mapping/mapping-context.ts'
import type { MappedDocument } from '../mapping/mapped-document.ts'
import { loadApprovals, type Approvals } from './approvals.ts'
import { newestStored, transactionOf } from './candidate.ts'
import { mapDocument } from './map-documents.ts'
import { newestVersion, type SavedVersion } from './newest-version.ts'

/** The newest version of a document in all languages, drafts included, with its approvals. */
export interface Candidate {
  stored: StoredDocument
  version: SavedVersion
  mapped: MappedDocument
  approvals: Approvals
}

export async function loadCandidate(req: PayloadRequest, { type, id }: ClinicalKey): Promise<Candidate> {
  const [form, version] = await Promise.all([newestStored(req, { type, id }), newestVersion(req, { type, id })])
  if (!version) throw new APIError('This document no longer exists.', 404, undefined, true)
  const stored: StoredDocument = { ...form, id, updatedAt: version.at }
  const mapped = await mapDocument(req.payload, type, stored, transactionOf(req))
  return { stored, version, mapped, approvals: await loadApprovals(req.payload, type, [id], transactionOf(req)) }
}
