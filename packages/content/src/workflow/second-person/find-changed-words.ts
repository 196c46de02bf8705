import { createHash } from 'node:crypto'
import { locales, selectFields, type WrittenType } from '@carepath/schema'
import type { MappedDocument } from '../../mapping/mapped-document.ts'

/**
 * Names of the fields that a second person answers for and that differ, in any language, from an earlier version; without
 * one, of all that are filled in. Compared is what patients would read, whatever the form was sent as.
 */
export function findChangedWords(
  type: WrittenType,
  before: MappedDocument | undefined,
  after: MappedDocument,
): string[] {
  const changed = locales.flatMap((locale) => {
    const [old, now] = [before, after].map((mapped) =>
      mapped ? selectFields(type, mapped.draft(locale).document, 'secondPerson') : {},
    )
    const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])
    return [...names].filter((name) => toWords(old?.[name]) !== toWords(now?.[name]))
  })
  return [...new Set(changed)]
}

/** Hash of all words of a document that a second person answers for, to tell later whether they are still the same. */
export function hashOfWords(type: WrittenType, document: MappedDocument): string {
  const words = locales.map((locale) => toWords(selectFields(type, document.draft(locale).document, 'secondPerson')))
  return createHash('sha256').update(words.join('\n')).digest('hex')
}

/** A value as it is compared. Of a picture, only its file and its text count. */
function toWords(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && 'variants' in part && 'src' in part && 'alt' in part
      ? { src: part.src, alt: part.alt }
      : part,
  )
}
