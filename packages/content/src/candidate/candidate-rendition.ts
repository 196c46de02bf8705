import { sourceLocale, type Locale, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { ClinicalKey } from '../model/clinical-key.ts'
import { documentTitle } from '../mapping/document-title.ts'
import type { Problem } from '../mapping/rendition.ts'
import type { Approvals } from './signatures/approvals.ts'
import { loadCandidate } from './load-candidate.ts'
import type { SavedVersion } from './stored/find-newest-version.ts'
import { findPendingSignature } from './signatures/signatures.ts'
import { WordsHash } from './signatures/words-hash.ts'

/** The newest version of a document in one language: the words that would be signed. */
export interface CandidateRendition {
  title: string
  version: SavedVersion
  /** True where this version is published: no newer draft lies over it. */
  isPublished: boolean
  /** As patients would read it once it is signed; absent where it isn't complete. */
  document: PublishedDocument | undefined
  /** The same with the review that the form itself has, as sample content does; absent where that isn't filled in. */
  formDocument: PublishedDocument | undefined
  /** Of a translation: the English as it is now; absent where that isn't complete. */
  source: PublishedDocument | undefined
  /** What keeps it from being complete, a missing signature left aside. */
  problems: Problem[]
  /** Hash of its clinical fields; absent where it isn't complete. */
  hash: string | undefined
  /** Of a translation: the hash of the English as it is now. */
  sourceHash: string | undefined
  /** Both hashes, to find the approvals that they fit; absent where the words aren't complete. */
  hashed: { hash: WordsHash; sourceHash: WordsHash | undefined } | undefined
  approvals: Approvals
}

/** Looks at the newest version of a document as it would be published, drafts included. */
export async function loadCandidateRendition(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  locale: Locale,
): Promise<CandidateRendition> {
  const { stored, version, mapped, approvals } = await loadCandidate(req, { type, id })
  const source = mapped.rendition(sourceLocale, findPendingSignature)
  const rendition = locale === sourceLocale ? source : mapped.rendition(locale, findPendingSignature)
  const hash = rendition.document && new WordsHash(rendition.document)
  const sourceHash = locale !== sourceLocale && source.document ? new WordsHash(source.document) : undefined
  return {
    title: documentTitle(type, stored, locale),
    version,
    isPublished: stored._status === 'published',
    document: rendition.document,
    formDocument: mapped.rendition(locale).document,
    source: locale === sourceLocale ? undefined : source.document,
    problems: rendition.error ? rendition.problems : [],
    hash: hash?.current,
    sourceHash: sourceHash?.current,
    hashed: hash && { hash, sourceHash },
    approvals,
  }
}
