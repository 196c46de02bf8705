import type { Draft } from '@carepath/editorial'
import {
  documentKey,
  isClinicalType,
  type Locale,
  locales,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import type { FindSignature, Signature } from '../../mapping/mapping-context.ts'
import type { Approvals, ApprovalEntry } from './approvals.ts'
import { BylinesSchema } from './bylines.ts'
import type { LiveSave } from './live-save.ts'
import { WordsHash } from './words-hash.ts'

/**
 * Finds the signature of a document's words among its approvals. Ask for the source language first: the approval of a
 * translation holds for one wording of the source only, and its page names both approvals. `live` is for live words
 * only: the save that made them live.
 */
export function findSignatureIn(approvals: Approvals, { live }: { live?: LiveSave } = {}): FindSignature {
  const sources = new Map<string, { hash: WordsHash; approval: ApprovalEntry | undefined }>()
  return (draft) => {
    if (!isClinicalType(draft.type) || draft.id === undefined) return undefined
    const { type, id } = draft
    const locale = localeOf(draft)
    const hash = new WordsHash(draft)
    const source = sources.get(documentKey({ type, id }))
    const approval = approvals.inForce({ type, id, locale, hash, sourceHash: source?.hash, live })
    if (locale === sourceLocale) sources.set(documentKey({ type, id }), { hash, approval })
    else if (!source?.approval) return undefined
    return approval && toSignature(approval, { locale, source: locale === sourceLocale ? undefined : source?.approval })
  }
}

/** The part of an approval that is published with the words. */
type SignedWords = Pick<ApprovalEntry, 'person' | 'byline' | 'reviewedAt' | 'reviewDue' | 'hash' | 'sourceHash'>

/** The review as an approval states it; for a translation, `source` is the approval of the text it was made from. */
export function toSignature(
  approval: SignedWords,
  { locale, source }: { locale: Locale; source?: SignedWords | undefined },
): Signature {
  if (!source) return sourceSignature(approval, locale)
  return withTranslationCheck(sourceSignature(source, locale), approval, locale)
}

function sourceSignature({ person, byline, reviewedAt, reviewDue, hash }: SignedWords, locale: Locale): Signature {
  const reviewedBy = { type: 'person' as const, id: person }
  return { reviewedBy, ...toByline(byline, locale), reviewedAt, reviewDue, reviewedContentHash: hash }
}

/** The review is of the source text; the approval of the translation is its check. */
function withTranslationCheck(
  source: Signature,
  { person, byline, reviewedAt, hash, sourceHash }: SignedWords,
  locale: Locale,
): Signature {
  const translation = {
    reviewedBy: { type: 'person' as const, id: person },
    ...toByline(byline, locale),
    reviewedAt,
    ...(sourceHash ? { sourceHash } : {}),
  }
  return { ...source, reviewedContentHash: hash, translation }
}

function toByline(stored: unknown, locale: Locale): Pick<Signature, 'byline'> {
  const bylines = BylinesSchema.safeParse(stored).data
  const byline = bylines?.[locale] ?? bylines?.[sourceLocale]
  return byline ? { byline } : {}
}

/** True for words that a clinician has signed, and for a type that needs no signature. */
export function isSigned(document: PublishedDocument): boolean {
  return !('review' in document) || document.review.reviewedContentHash !== undefined
}

const signatureFields = ['reviewedBy', 'byline', 'reviewedAt', 'reviewDue', 'overdueSince', 'translation']

/** True for the path of a field that an approval fills in. */
export function isSignatureField(path: string): boolean {
  const [group, name = ''] = path.split('.')
  return group === 'review' && signatureFields.includes(name)
}

const pendingSignature: Signature = {
  reviewedBy: { type: 'person', id: 'pending' },
  reviewedAt: '2000-01-01',
  reviewDue: '9999-12-31',
  translation: { reviewedBy: { type: 'person', id: 'pending' }, reviewedAt: '2000-01-01' },
}

/** Signs any clinical words as if they were approved, so that everything else about them can be checked. It is never late. */
export const findPendingSignature: FindSignature = (draft) =>
  isClinicalType(draft.type) ? signatureIn(localeOf(draft), pendingSignature) : undefined

/** The signature as a language has it: only a translation has a check of its translation. */
export function signatureIn(locale: Locale, { translation, ...signature }: Signature): Signature {
  return locale === sourceLocale || !translation ? signature : { ...signature, translation }
}

function localeOf(draft: Draft): Locale {
  return locales.find((locale) => locale === draft.locale) ?? sourceLocale
}
