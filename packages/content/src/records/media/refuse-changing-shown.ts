import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isClinicalType, locales, writtenTypes, type Locale } from '@carepath/schema'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { formLocale, onlyTransaction } from '../../candidate/stored/form.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import { mediaPaths, uploadFiles, type StoredMedia } from '../../mapping/to-image.ts'
import { isLocalised } from '../../model/localised.ts'
import { publicError } from '../../model/public-error.ts'
import { askWhoShows } from '../../outbox/ask-who-shows.ts'
import { findLiveShowing } from '../../workflow/publish/find-live-dependents.ts'

/**
 * Refuses to change the file or the words of a picture that live pages show, and to add words with which a page would go live: a
 * save of a picture is live at once, and there would be no moment at which a second person, or the clinician who has signed the
 * page, could look at it.
 */
export const refuseChangingShown: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !req.user) return data
  const before = originalDoc as StoredMedia
  const after = data as Partial<StoredMedia>
  if (!before.filename) return data
  const paths = mediaPaths(before)
  const isChanged =
    changesFile(before, after) ||
    changesAnswer(before.isDecorative, after.isDecorative) ||
    changesAnswer(before.hasWords, after.hasWords) ||
    changesWords(before.alt, after.alt) ||
    changesWords(before.words, after.words)
  const added = [
    ...findAddedLanguages(req, before.alt, after.alt),
    ...findAddedLanguages(req, before.words, after.words),
  ]
  if (!(isChanged && (await isShown(req, paths))) && !(await bringsLive(req, paths, added))) return data
  throw publicError(
    'Live pages show this picture. Upload it again with the words that you want, choose the new one on the page, and have a colleague publish it.',
    403,
  )
}

function changesFile(before: StoredMedia, after: Partial<StoredMedia>): boolean {
  const former = uploadFiles(before)
  return uploadFiles(after).some((name) => !former.includes(name))
}

const changesAnswer = (before: unknown, after: unknown): boolean =>
  after !== undefined && Boolean(after) !== Boolean(before)

/** A language that had no words yet is shown nowhere: `findAddedLanguages` finds it. */
function changesWords(before: unknown, after: unknown): boolean {
  if (after === undefined) return false
  if (!isLocalised(before) && !isLocalised(after)) return isWords(before) && after !== before
  return locales.some((locale) => {
    const [old, now] = [before, after].map((words) => (isLocalised(words) ? words[locale] : words))
    return isWords(old) && now !== undefined && now !== old
  })
}

/** The languages that get their first words. */
function findAddedLanguages(req: PayloadRequest, before: unknown, after: unknown): Locale[] {
  const here = req.locale === 'all' ? locales : [formLocale(req)]
  return here.filter((locale) => {
    const [old, now] = [before, after].map((words) => (isLocalised(words) ? words[locale] : words))
    return isWords(now) && !isWords(old)
  })
}

/** True where these words are all that a page lacks in a language. Of signed pages a clinician signs them first. */
async function bringsLive(req: PayloadRequest, paths: readonly string[], added: readonly Locale[]): Promise<boolean> {
  if (added.length === 0) return false
  const rows = MappedLiveRows.of(req.payload)
  for (const type of writtenTypes.filter((each) => !isClinicalType(each))) {
    const live = await rows.load(type, { req: onlyTransaction(req) })
    const isComplete = (row: MappedDocument, locale: Locale) => {
      const rendition = row.rendition(locale)
      return rendition.error !== undefined && rendition.problems.every(({ path }) => path.endsWith('.alt'))
    }
    const isBrought = (row: MappedDocument, locale: Locale) =>
      showsAny(row.draft(locale).document, paths) && isComplete(row, locale)
    if (live.some((row) => added.some((locale) => isBrought(row, locale)))) return true
  }
  return false
}

const isWords = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** Without an answer of the worker, the live rows say it. */
async function isShown(req: PayloadRequest, paths: readonly string[]): Promise<boolean> {
  const showing = (await askWhoShows(req.payload, paths)) ?? (await findLiveShowing(req, paths))
  return showing.length > 0
}

function showsAny(document: object | undefined, paths: readonly string[]): boolean {
  const { assets } = { ...document } as { assets?: unknown }
  return Array.isArray(assets) && assets.some((asset) => paths.includes(asset as string))
}
