import { sourceLocale, type Locale } from '@carepath/schema'
import { isEmptyRichText } from '../rich-text/empty-rich-text.ts'
import { isLocalised } from './localised.ts'

/** Fields a translation can do without: the page then simply doesn't show them. */
const optionalParts = ['seo', 'review']

/** Paths of the texts that the source language has and the translation lacks. */
export function translationGaps(document: Readonly<Record<string, unknown>>, locale: Locale): string[] {
  return Object.entries(document)
    .filter(([name]) => !optionalParts.includes(name))
    .flatMap(([name, value]) => gapsIn(value, name, locale))
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
