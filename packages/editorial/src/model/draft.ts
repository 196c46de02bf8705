import { locales, sourceLocale, type DocumentType, type Locale, type PublishedDocument } from '@carepath/schema'

/**
 * A document as an editor has it so far: any field may be missing or half filled in.
 * Every published document is one.
 */
export type Draft = PublishedDocument | PartialDocument

/** The fields that a rule can rely on. */
export interface PartialDocument {
  type: DocumentType
  id?: string
  locale?: Locale
  [field: string]: unknown
}

/** An object of unknown fields. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of an object; none of any other value. */
export const toFields = (value: unknown): Fields => (isFields(value) ? value : {})

/** Entries of a list field; none where it is missing. */
export const toList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

/** A filled-in text, trimmed; undefined where there is none. */
export const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined

/** A count or measure; undefined where there is none. */
export const toNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** Language of a draft; a draft without one is in the source language. */
export const toLocale = (draft: Draft): Locale => locales.find((locale) => locale === draft.locale) ?? sourceLocale
