import { countWords } from '@carepath/schema'
import { translate } from '@carepath/content/wording/translate.ts'
import type { ClientField } from 'payload'
import { findField, fieldsOf } from '../form/find-field.ts'

/** How long the text of a field may be. */
export interface LengthLimit {
  most: number
  unit: 'characters' | 'words'
}

/** The limit of a field by its path; undefined for a field without one. */
export function findLimit(path: string, fields: readonly ClientField[]): LengthLimit | undefined {
  let inside = fields
  let found: ClientField | undefined
  for (const name of path.split('.')) {
    if (/^\d+$/u.test(name)) continue
    found = findField(inside, name)
    inside = found ? fieldsOf(found) : []
  }
  const words: unknown = found?.admin?.custom?.maxWords
  if (typeof words === 'number') return { most: words, unit: 'words' }
  const most = found && 'maxLength' in found ? found.maxLength : undefined
  return most === undefined ? undefined : { most, unit: 'characters' }
}

/** The length of a text in words for its writer. */
export function describeLength(text: string, { most, unit }: LengthLimit): { words: string; isOver: boolean } {
  const trimmed = text.trim()
  const length = unit === 'characters' ? trimmed.length : countWords(trimmed)
  const values = { length, most, over: length - most }
  if (length <= most) return { words: translate(wordings[unit].within, values), isOver: false }
  return { words: translate(wordings[unit].over, values), isOver: true }
}

const wordings = {
  characters: { within: '{length} of {most} characters', over: '{length} of {most} characters: {over} too many' },
  words: { within: '{length} of {most} words', over: '{length} of {most} words: {over} too many' },
}
