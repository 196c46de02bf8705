import { contentHash } from '@carepath/editorial'
import { sourceLocale, type Locale, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { clinicToday } from '../config/clinic-today.ts'
import { titleFields } from '../model/collection-names.ts'
import { inLocale } from '../model/localised.ts'
import type { Signature } from '../mapping/mapping-context.ts'
import { renditionOf, type Problem } from '../mapping/rendition.ts'
import type { Approvals } from './approvals.ts'
import type { ClinicalKey } from '../model/clinical-key.ts'
import { loadCandidate } from './load-candidate.ts'
import type { SavedVersion } from './newest-version.ts'
import { ofLanguage, pendingSignature } from './signer.ts'

/** The newest version of a document in one language: what would be signed, and how it stands. */
export interface CandidateRendition {
  title: string
  version: SavedVersion
  /** True where this version is published: no newer draft lies over it. */
  isPublished: boolean
  /** As patients would read it, signed by whoever is asked for; absent where it isn't whole. */
  document: PublishedDocument | undefined
  /** The same with the review that the form itself has, as sample content does; absent where that isn't filled in. */
  formDocument: PublishedDocument | undefined
  /** Of a translation: the English as it is now; absent where that isn't whole. */
  source: PublishedDocument | undefined
  /** What keeps it from being whole, a missing signature left aside. */
  problems: Problem[]
  /** Hash of its clinical fields; absent where it isn't whole. */
  hash: string | undefined
  /** Of a translation: the hash of the English as it is now. */
  sourceHash: string | undefined
  approvals: Approvals
}

/** Looks at the newest version of a document as it would be published, drafts included. */
export async function candidateRendition(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  locale: Locale,
  signature: Signature = pendingSignature,
): Promise<CandidateRendition> {
  const { stored, version, images, approvals } = await loadCandidate(req, { type, id })
  const today = clinicToday(req.payload)
  const inLanguage = (each: Locale) =>
    renditionOf(type, stored, each, { images, today, signatureOn: () => ofLanguage(signature, each) })
  const source = inLanguage(sourceLocale)
  const rendition = locale === sourceLocale ? source : inLanguage(locale)
  const title = inLocale(stored[titleFields[type]], locale)
  return {
    title: typeof title === 'string' && title ? title : id,
    version,
    isPublished: stored._status === 'published',
    document: rendition.document,
    formDocument: renditionOf(type, stored, locale, { images, today }).document,
    source: locale === sourceLocale ? undefined : source.document,
    problems: rendition.error ? rendition.problems : [],
    hash: rendition.document && contentHash(rendition.document),
    sourceHash: locale === sourceLocale ? undefined : source.document && contentHash(source.document),
    approvals,
  }
}
