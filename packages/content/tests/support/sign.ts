import { contentHashVersion } from '@carepath/editorial'
import { locales, type PublishedDocument } from '@carepath/schema'
import { createLocalReq, type Payload } from 'payload'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import type { ClinicalKey } from '../../src/model/clinical-key.ts'

/**
 * Signs the newest version of a document in every language it is complete in, as if the clinician named in its form had
 * approved it: for tests that are not about the review.
 */
export async function sign(payload: Payload, { type, id }: ClinicalKey): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const locale of locales) {
    const { title, hash, sourceHash, version, formDocument } = await loadCandidateRendition(req, { type, id }, locale)
    if (hash === undefined || !formDocument || !('review' in formDocument)) continue
    const { reviewedBy, reviewedAt, reviewDue, translation } = formDocument.review
    await payload.create({
      collection: 'approvals',
      data: {
        ...{ documentType: type, documentId: id, locale, title, scope: 'wholeDocument' },
        ...{ hash, hashVersion: contentHashVersion },
        ...(sourceHash ? { sourceHash } : {}),
        at: new Date().toISOString(),
        ...{ approverId: 'nobody', approver: 'Somebody', licence: 'CA A 12345' },
        person: (translation?.reviewedBy ?? reviewedBy).id,
        reviewedAt: translation?.reviewedAt ?? reviewedAt,
        reviewDue,
        ...{ version: version.id, versionAt: version.at, revision: version.revision },
        content: { ...formDocument },
      },
    })
  }
}

/** A published document without the hashes of its approval, to be compared with an unsigned one. */
export function unsigned<T extends PublishedDocument>(document: T): T {
  if (!('review' in document)) return document
  const { reviewedContentHash: _, translation, ...review } = document.review
  const { sourceHash: __, ...translated } = translation ?? {}
  return { ...document, review: { ...review, ...(translation ? { translation: translated } : {}) } }
}
