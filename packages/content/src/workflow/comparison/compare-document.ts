import { sourceLocale, type Locale, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { formFields } from '../../candidate/entity.ts'
import { loadCandidateRendition } from '../../candidate/candidate-rendition.ts'
import type { ClinicalKey, ClinicalWords } from '../../model/clinical-key.ts'
import { compareParts } from './compare-parts.ts'
import type { ComparedPart } from './compared-part.ts'
import { toDocumentParts } from './document-parts.ts'
import { loadApprovedContent, type ApprovedContent } from './approved-content.ts'
import { loadTitles } from './load-titles.ts'

/** What changed in a document, in one language, since it was last approved. */
export interface Comparison {
  /** The approval it is compared with; absent where there was none, and everything is new. */
  since?: Pick<ApprovedContent, 'approver' | 'at'>
  parts: ComparedPart[]
}

/** The newest version of a document beside what was approved last. */
export interface ComparedDocument {
  /** Names the words that are shown: what is approved is this. Absent where they aren't whole. */
  hash: string | undefined
  comparison: Comparison | undefined
  /** Of a translation: the English, beside the English that the approved translation was made from. */
  source: Comparison | undefined
  /** The newest version as patients would read it. */
  document: PublishedDocument | undefined
}

export async function compareDocument(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  locale: Locale,
): Promise<ComparedDocument> {
  const words = { type, id, locale }
  const { document, hash } = await loadCandidateRendition(req, { type, id }, locale)
  const signed = await loadApprovedContent(req, words)
  return {
    hash,
    document,
    comparison: document && (await compareVersions(req, words, { document, signed })),
    source: locale === sourceLocale ? undefined : await compareSource(req, { type, id }, signed),
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
  const signed = hash ? await loadApprovedContent(req, words, hash) : undefined
  return document && compareVersions(req, words, { document, signed: signed ?? { content: document } })
}

interface Versions {
  document: PublishedDocument
  signed: (Partial<ApprovedContent> & Pick<ApprovedContent, 'content'>) | undefined
}

async function compareVersions(
  req: PayloadRequest,
  { type, locale }: ClinicalWords,
  { document, signed }: Versions,
): Promise<Comparison> {
  const titleOf = await loadTitles(req, [document, ...(signed ? [signed.content] : [])], locale)
  const fields = formFields(req.payload, type)
  const inWords = (content: PublishedDocument) => toDocumentParts({ ...content }, fields, { titleOf })
  return {
    ...(signed?.approver && signed.at ? { since: { approver: signed.approver, at: signed.at } } : {}),
    parts: compareParts(signed ? inWords(signed.content) : [], inWords(document), locale),
  }
}
