import { contentHash } from '@carepath/editorial'
import { sourceLocale, type Locale, type PublishedDocument } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { titleFields } from '../collections/collection-names.ts'
import { inLocale } from '../collections/localised.ts'
import type { Signature, StoredDocument } from '../collections/mapping-context.ts'
import { newestStored, transactionOf } from '../publishing/candidate.ts'
import { fieldsOfType, homeOf } from '../publishing/fields-of.ts'
import { loadImages } from '../publishing/load-images.ts'
import { renditionOf, type Problem } from '../publishing/renditions.ts'
import { uploadsInForm } from '../publishing/uploads-in-form.ts'
import { loadApprovals, type Approvals } from './approvals.ts'
import { newestVersion, type SavedVersion } from './newest-version.ts'
import { pendingSignature } from './signer.ts'
import type { ClinicalKey } from './clinical-key.ts'

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
  const [form, version] = await Promise.all([
    newestStored(req, { home: homeOf(type), id }),
    newestVersion(req, { type, id }),
  ])
  if (!version) throw new APIError('This document no longer exists.', 404, undefined, true)
  const stored: StoredDocument = { ...form, id, updatedAt: version.at }
  const images = await loadImages(
    req.payload,
    uploadsInForm(stored, fieldsOfType(req.payload, type)),
    transactionOf(req),
  )
  const approvals = await loadApprovals(req.payload, type, [id], transactionOf(req))
  const inLanguage = (each: Locale) =>
    renditionOf(type, stored, each, { images, signatureOn: () => ofLanguage(signature, each) })
  const source = inLanguage(sourceLocale)
  const rendition = locale === sourceLocale ? source : inLanguage(locale)
  const title = inLocale(stored[titleFields[type]], locale)
  return {
    title: typeof title === 'string' && title ? title : id,
    version,
    isPublished: form._status === 'published',
    document: rendition.document,
    formDocument: renditionOf(type, stored, locale, { images }).document,
    problems: rendition.error ? rendition.problems : [],
    hash: rendition.document && contentHash(rendition.document),
    sourceHash: locale === sourceLocale ? undefined : source.document && contentHash(source.document),
    approvals,
  }
}

/** The language texts are written in first is translated from nothing. */
function ofLanguage({ translation, ...signature }: Signature, locale: Locale): Signature {
  return locale === sourceLocale || !translation ? signature : { ...signature, translation }
}
