import { APIError, type PayloadRequest } from 'payload'
import type { ClinicalKey } from '../model/clinical-key.ts'
import type { StoredDocument } from '../mapping/mapping-context.ts'
import type { MappedDocument } from '../mapping/mapped-document.ts'
import { loadApprovals, type Approvals } from './signatures/approvals.ts'
import { loadNewestForm, onlyTransaction } from './stored/form.ts'
import { mapDocument } from './stored/map-documents.ts'
import { findNewestVersion, type SavedVersion } from './stored/find-newest-version.ts'

/** The newest version of a document in all languages, drafts included, with its approvals. */
export interface Candidate {
  stored: StoredDocument
  version: SavedVersion
  mapped: MappedDocument
  approvals: Approvals
}

export async function loadCandidate(req: PayloadRequest, { type, id }: ClinicalKey): Promise<Candidate> {
  const [form, version] = await Promise.all([loadNewestForm(req, { type, id }), findNewestVersion(req, { type, id })])
  if (!version) throw new APIError('This document no longer exists.', 404, undefined, true)
  const stored: StoredDocument = { ...form, id, updatedAt: version.at }
  const mapped = await mapDocument(req.payload, type, stored, onlyTransaction(req))
  return { stored, version, mapped, approvals: await loadApprovals(req.payload, type, [id], onlyTransaction(req)) }
}
