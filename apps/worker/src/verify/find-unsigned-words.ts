import { isClinicalType, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadApprovals, type Approvals } from '@carepath/content/candidate/signatures/approvals.ts'
import type { LiveSave } from '@carepath/content/candidate/signatures/live-save.ts'
import { loadSamples, type Samples } from '@carepath/content/candidate/signatures/samples.ts'
import { loadLiveSaves } from '@carepath/content/candidate/signatures/load-live-saves.ts'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import type { UnsignedWords } from '@carepath/content/outbox/verification.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/**
 * Finds the live words that nobody stands for: no approval in force is of them, and they are no sample content. It trusts no
 * mark on a document, and asks the records.
 */
export async function findUnsignedWords(payload: Payload, live: Iterable<PublishedDocument>): Promise<UnsignedWords[]> {
  const found: UnsignedWords[] = []
  const reviewed = [...live].filter((document) => isClinicalType(document.type) && 'review' in document)
  for (const [type, documents] of Map.groupBy(reviewed, (document) => document.type)) {
    const ids = [...new Set(documents.map(({ id }) => id))]
    const approvals = await loadApprovals(payload, type, ids)
    const samples = await loadSamples(payload, documents)
    const saveOf = await loadLiveSaves(payload, type as CollectionDocumentType, documents)
    for (const document of documents)
      if (!isAnsweredFor(document, { approvals, samples, live: saveOf(document) }))
        found.push({ type, id: document.id, title: publishedTitle(document), locale: document.locale })
  }
  return found
}

function isAnsweredFor(
  document: PublishedDocument,
  { approvals, samples, live }: { approvals: Approvals; samples: Samples; live: LiveSave },
): boolean {
  if (!('review' in document)) return true
  const { reviewedContentHash: hash, translation } = document.review
  if (hash === undefined) return samples.isSample(document, approvals)
  // The hash that the words went live with: references to withdrawn documents may have been taken out of them since.
  const approval = approvals.inForce({
    ...{ type: document.type, id: document.id, locale: document.locale, live },
    hash: { isOf: (each) => [each.hash, each.signedHash].includes(hash) },
    sourceHash: { isSourceOf: (each) => each.signedHash === hash || each.sourceHash === translation?.sourceHash },
  })
  return approval !== undefined
}
