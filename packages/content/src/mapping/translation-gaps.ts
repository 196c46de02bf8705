import { sourceLanguageName, sourceLocale, type FriendlyError, type Locale } from '@carepath/schema'
import { isEmptyRichText } from './rich-text/empty-rich-text.ts'
import { inLocale, isLocalised } from '../model/localised.ts'
import type { StoredDocument } from './mapping-context.ts'

/** Parts that a translation may lack: the page is complete without them, or they hold no words. */
const optionalParts = ['seo', 'review', 'fieldChanges']

/**
 * What keeps a translation from being live: a text that the source language has and the translation lacks,
 * and, of a clinical document, that nobody has checked it. Half-translated medicine is worse than none.
 */
export function translationGaps(document: StoredDocument, locale: Locale): FriendlyError[] {
  if (locale === sourceLocale) return []
  const missing = Object.entries(document)
    .filter(([name]) => !optionalParts.includes(name))
    .flatMap(([name, value]) => gapsIn(value, name, locale))
    .map((path) => ({
      path,
      expected: 'a translation',
      received: 'nothing',
      next: `Translate it: ${sourceLanguageName} has this text.`,
    }))
  return isChecked(document, locale) ? missing : [...missing, uncheckedTranslation]
}

/** The gap that an approval of the translation closes too. */
export const uncheckedTranslation: FriendlyError = {
  path: 'review.translation.status',
  expected: 'a translation that a person has checked',
  received: 'one that nobody has',
  next: `Compare it with the ${sourceLanguageName} sentence by sentence, then say so here.`,
}

function isChecked(document: StoredDocument, locale: Locale): boolean {
  const review = document.review as { translation?: { status?: unknown } | null } | null | undefined
  return !review || inLocale(review.translation?.status, locale) === 'reviewed'
}

function gapsIn(value: unknown, path: string, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLocalised(value)) return isFilled(value[sourceLocale]) && !isFilled(value[locale]) ? [path] : []
  return Object.entries(value).flatMap(([name, inner]) => gapsIn(inner, `${path}.${name}`, locale))
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'object' && value !== null && 'root' in value) return !isEmptyRichText(value)
  return value !== undefined && value !== null
}
