import { isClinicalType, locales, type Locale } from '@carepath/schema'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { findDraftsShowing, type DraftShowing } from '../../candidate/find-drafts-showing.ts'
import { recordAuthor } from '../../candidate/signatures/authors.ts'
import { formLocale } from '../../candidate/stored/form.ts'
import { answerFor } from '../../form/fields-answered-by.ts'
import type { StoredMedia } from '../../mapping/to-image.ts'
import { recordWordAuthorOf } from '../../workflow/second-person/word-authors.ts'

/**
 * Records whoever changes a picture's file or words as an author of each document that shows it: they are among the words that a
 * clinician signs there, or that a second person publishes.
 */
export const recordPictureAuthors: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !req.user) return
  const now = doc as StoredMedia & { updatedAt: string }
  const changed = findChangedLanguages(req, previousDoc as Partial<StoredMedia>, now)
  if (changed.length === 0) return
  for (const showing of await findDraftsShowing(req, now.id))
    await recordAuthors(req, showing, { changed, at: now.updatedAt })
}

/** A file is the same in every language. Its words are read in the language of the request, or in all. */
function findChangedLanguages(
  req: PayloadRequest,
  before: Partial<StoredMedia>,
  { filename, ...now }: StoredMedia,
): readonly Locale[] {
  if (filename !== before.filename) return locales
  if (now.isDecorative !== before.isDecorative || now.hasWords !== before.hasWords) return locales
  const wordsOf = ({ alt, words }: Partial<StoredMedia>) => JSON.stringify([alt, words])
  if (wordsOf(now) === wordsOf(before)) return []
  return req.locale === 'all' ? locales : [formLocale(req)]
}

async function recordAuthors(
  req: PayloadRequest,
  { type, id, title, fields }: DraftShowing,
  { changed, at }: { changed: readonly Locale[]; at: string },
): Promise<void> {
  const isSigned = (name: string) => !['secondPerson', 'nobody'].includes(answerFor(type, name) ?? '')
  if (isClinicalType(type) && fields.some(isSigned))
    for (const locale of changed) await recordAuthor(req, { type, id, locale }, { title, at, user: req.user })
  const confirmed = fields.filter((name) => answerFor(type, name) === 'secondPerson')
  await recordWordAuthorOf(req, { type, id, title }, { changed: confirmed, at })
}
