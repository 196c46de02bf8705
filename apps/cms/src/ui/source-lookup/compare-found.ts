import { evidenceLevelLabels, sourceKindLabels } from '@carepath/content/fields/labels.ts'
import type { FoundSource } from '@carepath/content/workflow/source-lookup/found-source.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** A field that the register tells, with what the form holds. */
export interface FoundField {
  path: string
  label: string
  value: unknown
  /** In the words of the form. */
  found: string
  /** What was written; empty where the field is. */
  typed: string
}

const labels: Record<keyof FoundSource, string> = {
  title: 'Title',
  authors: 'Authors',
  publisher: 'Journal or publisher',
  year: 'Year',
  language: 'Language',
  kind: 'Kind',
  evidenceLevel: 'Evidence level',
  doi: 'DOI',
  pmid: 'PubMed number',
  isbn: 'ISBN',
  isRetracted: 'Retracted',
}

/** What was found for empty fields, and where it differs from what was written. */
export function compareFound(
  found: FoundSource,
  written: Record<string, unknown>,
): { empty: FoundField[]; different: FoundField[] } {
  const fields = Object.entries(found).map(([path, value]: [string, unknown]) => ({
    path,
    label: translate(labels[path as keyof FoundSource]),
    value,
    found: inWords(value),
    typed: inWords(written[path]),
  }))
  return {
    empty: fields.filter(({ typed }) => typed === ''),
    different: fields.filter(({ typed, found: words }) => typed !== '' && typed !== words),
  }
}

/** A box that isn't ticked counts as empty. */
function inWords(value: unknown): string {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return translate('yes')
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  const known: Record<string, string> = { ...sourceKindLabels, ...evidenceLevelLabels }
  return translate(known[words] ?? words)
}
