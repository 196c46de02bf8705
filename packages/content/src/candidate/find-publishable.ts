import type { PublishedDocument } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import type { Rendition } from '../mapping/rendition.ts'
import type { Approvals } from './signatures/approvals.ts'
import { loadSamples } from './signatures/samples.ts'
import { isSigned } from './signatures/signatures.ts'

/** The renditions that may be live: complete, and signed or sample content. */
export async function findPublishable(
  payload: Payload,
  { renditions, approvals }: { renditions: readonly Rendition[]; approvals: Approvals },
  req: Partial<PayloadRequest> = {},
): Promise<PublishedDocument[]> {
  const found = renditions.flatMap(({ document }) => document ?? [])
  const unsigned = found.filter((document) => !isSigned(document))
  if (unsigned.length === 0) return found
  const samples = await loadSamples(payload, unsigned, req)
  return found.filter((document) => isSigned(document) || samples.isSample(document, approvals))
}
