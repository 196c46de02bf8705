import { sourceLocale, type Locale, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadCandidateRendition } from '../../candidate/candidate-rendition.ts'
import type { ClinicalKey, ClinicalWords } from '../../model/clinical-key.ts'
import { compareParts } from './compare-parts.ts'
import type { ComparedPart } from './compared-part.ts'
import { loadPartsOfEach } from './load-document-parts.ts'
import { loadApprovedContent, type ApprovedContent } from './approved-content.ts'

/** What has changed in a document, in one language, since its last approval. */
export interface Comparison {
  /** The approval it is compared with; absent where there is none, and everything is new. */
  since?: Pick<ApprovedContent, 'approver' | 'at'>
  parts: ComparedPart[]
}

/** The newest version of a document, compared with the words that were approved last. */
export interface ComparedDocument {
  /** Hash of the words that are shown, to be sent back with an approval; absent where they are incomplete. */
  hash: string | undefined
  comparison: Comparison | undefined
  /** Of a translation: the English text, compared with the English text that the approved translation was made from. */
  source: Comparison | undefined
  /** Of a translation: hash of the English text that is shown beside it. */
  sourceHash: string | undefined
  /** The newest version as patients would read it. */
  document: PublishedDocument | undefined
}

/** Compares the newest version of a document in one language with the words that were approved last. */
export async function compareDocument(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  locale: Locale,
): Promise<ComparedDocument> {
  const words = { type, id, locale }
  const { document, hash, sourceHash } = await loadCandidateRendition(req, { type, id }, locale)
  const approved = await loadApprovedContent(req, words)
  return {
    hash,
    sourceHash,
    document,
    comparison: document && (await compareVersions(req, words, { document, approved })),
    source: locale === sourceLocale ? undefined : await compareSource(req, { type, id }, approved),
  }
}

async function compareSource(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  translation: ApprovedContent | undefined,
): Promise<Comparison | undefined> {
  const words = { type, id, locale: sourceLocale }
  const { document } = await loadCandidateRendition(req, { type, id }, sourceLocale)
  const hash = translation?.sourceHash
  const compared = hash ? await loadApprovedContent(req, words, hash) : undefined
  // A translation that nobody has approved was compared with nothing: what matters then is what the source's own reviewer has read.
  const approved = compared ?? (await loadApprovedContent(req, words))
  return document && compareVersions(req, words, { document, approved: approved ?? { content: document } })
}

interface Versions {
  document: PublishedDocument
  approved: (Partial<ApprovedContent> & Pick<ApprovedContent, 'content'>) | undefined
}

async function compareVersions(
  req: PayloadRequest,
  { type, locale }: ClinicalWords,
  { document, approved }: Versions,
): Promise<Comparison> {
  const [now = [], before = []] = await loadPartsOfEach(req, { type, locale }, [
    document,
    ...(approved ? [approved.content] : []),
  ])
  return {
    ...(approved?.approver && approved.at ? { since: { approver: approved.approver, at: approved.at } } : {}),
    parts: compareParts(before, now, locale),
  }
}
