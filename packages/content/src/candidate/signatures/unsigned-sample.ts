import { isReviewedAsWhole, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { Approvals } from './approvals.ts'
import { onlyTransaction } from '../stored/form.ts'
import { MappedLiveRows } from '../stored/mapped-live-rows.ts'
import { loadSamples } from './samples.ts'
import { WordsHash } from './words-hash.ts'

/**
 * True for sample content, which may be published without an approval. What a clinic's page says to do in an emergency, and
 * its phone, may not be changed that way: people may call the number of a sample.
 */
export async function mayBePublishedUnsigned(
  req: PayloadRequest,
  document: PublishedDocument,
  approvals: Approvals,
): Promise<boolean> {
  const samples = await loadSamples(req.payload, [document], onlyTransaction(req))
  if (!samples.isSample(document, approvals)) return false
  if (isReviewedAsWhole(document.type) || !req.user || req.context.isLoadingSample) return true
  return areWordsLive(req, document)
}

/** True where patients read exactly these words already. */
async function areWordsLive(req: PayloadRequest, document: PublishedDocument): Promise<boolean> {
  const { type, id, locale } = document
  if (type === 'withdrawal') return false
  const [live] = await MappedLiveRows.of(req.payload).load(type, { ids: [id], req: onlyTransaction(req) })
  return live !== undefined && new WordsHash(live.draft(locale).document).current === new WordsHash(document).current
}
