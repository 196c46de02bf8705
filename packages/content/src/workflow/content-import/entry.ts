import type { Locale } from '@carepath/schema'
import type { Node } from 'jsonc-parser'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { isLocalised } from '../../model/localised.ts'
import type { SourceText } from './import-fault.ts'
import type { ImportedType } from './import-sections.ts'
import type { Identity } from './known-documents.ts'

/** One document of a file. */
export interface Entry {
  type: ImportedType
  source: SourceText
  /** Where it stands in its file. */
  node: Node
  /** How other entries refer to it: its address, or the key it has in the file. */
  key: string
  /** Its name for people, in the source language as far as it can be read. */
  title: string
  /** What it is recognised by. */
  identity: Identity
  /** The id of the document, new or there already. */
  id: string
  isNew: boolean
}

/** An entry as it was read: values by language, and where each of them stands. */
export interface ReadEntry extends Entry {
  form: FormValues
  /** The place of each value by its path in the form: `keyFacts.1.value`, and `keyFacts.1.value@es` in one language. */
  places: Map<string, Node>
}

/** The nearest place of a path: its own, or that of what it is in. */
export function nodeOf({ places, node }: Pick<ReadEntry, 'places' | 'node'>, path: string, locale?: string): Node {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const here = parts.slice(0, length).join('.')
    const found = (locale === undefined ? undefined : places.get(`${here}@${locale}`)) ?? places.get(here)
    if (found) return found
  }
  return node
}

/** A database holds nothing, or an empty list, where a file has no text in a language. */
const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** True where any text of a form is given in a language. */
export function isWrittenIn(value: unknown, locale: Locale): boolean {
  if (Array.isArray(value)) return value.some((each) => isWrittenIn(each, locale))
  if (!isFormValues(value)) return false
  if (isLocalised(value)) return isFilled(value[locale])
  return Object.values(value).some((each) => isWrittenIn(each, locale))
}
