import type { Locale, WrittenType } from '@carepath/schema'
import { formPath } from '../../candidate/document-name.ts'

/** Path of a document’s form inside the admin, in one language. */
export const formPathIn = (key: { type: WrittenType; id: string }, locale: Locale): string =>
  `${formPath(key)}?locale=${locale}`
