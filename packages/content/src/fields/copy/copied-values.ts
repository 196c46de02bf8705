import { locales, oldAddress, sourceLocale, type Locale } from '@carepath/schema'
import type { FieldHook } from 'payload'
import { languageWords } from '../../languages/words.ts'
import { cutText } from '../../model/text/cut-text.ts'
import { isTaken } from '../validation/taken.ts'

/** The ending of a name that was copied before: “Nausea (copy 2)” is a copy of “Nausea”. */
const copiedName = new RegExp(
  String.raw` \((?:${Object.values(languageWords)
    .map(({ copy }) => copy)
    .join('|')})(?: \d+)?\)$`,
  'u',
)

/** The first name of a copy that no other document has: “Nausea (copy)”, “Nausea (copy 2)”. */
export function copiedTitle({ maxLength = Infinity }: { maxLength?: number | undefined }): FieldHook {
  return (args) => {
    const { value } = args as { value?: unknown }
    if (typeof value !== 'string' || value.trim() === '') return value
    const locale = localeOf(args)
    const name = value.trim().replace(copiedName, '')
    return firstFree(args, locale, (number) => {
      const ending = ` (${languageWords[locale ?? sourceLocale].copy}${number === 1 ? '' : ` ${number}`})`
      return `${cutText(name, maxLength - ending.length).trimEnd()}${ending}`
    })
  }
}

/** The first address of a copy that no other document has: `nausea-copy`, `nausea-copy-2`. */
export function copiedSlug({ maxLength }: { maxLength: number }): FieldHook {
  return (args) => {
    const { value } = args as { value?: unknown }
    if (typeof value !== 'string' || value === '') return null
    return firstFree(args, undefined, (number) =>
      withEnding(value.replace(/-copy(?:-\d+)?$/u, ''), copyEnding(number), maxLength),
    )
  }
}

/** The first former address that no other redirect leads away from: `/old-copy/`, `/leaflet-copy-2.html`. */
export function copiedOldAddress({ maxLength }: { maxLength: number }): FieldHook {
  return (args) => {
    const { value } = args as { value?: unknown }
    if (typeof value !== 'string' || value === '') return null
    const [, path = '', end = ''] = /^(.*?)(?:-copy(?:-\d+)?)?(\.[^/.]*|\/)?$/u.exec(value) ?? []
    return firstFree(args, localeOf(args), (number) =>
      oldAddress(`${withEnding(path, copyEnding(number), maxLength - end.length)}${end}`),
    )
  }
}

/** Not copied: the value belongs to the one document. */
export const notCopied: FieldHook = () => null

const copyEnding = (number: number): string => (number === 1 ? '-copy' : `-copy-${number}`)

/** An address with another ending, shortened so that it stays within its length. */
export function withEnding(address: string, ending: string, maxLength: number): string {
  return `${cutText(address, maxLength - ending.length).replace(/-+$/u, '')}${ending}`
}

/** The language of the value that is copied; undefined where the field has one value for all. */
function localeOf({ field, siblingDocWithLocales, value }: Parameters<FieldHook>[0]): Locale | undefined {
  const values = siblingDocWithLocales?.[field.name ?? '']
  if (typeof values !== 'object' || values === null) return undefined
  return locales.find((locale) => (values as Record<string, unknown>)[locale] === value)
}

async function firstFree(
  { collection, field, req }: Parameters<FieldHook>[0],
  locale: Locale | undefined,
  valueFor: (number: number) => string,
): Promise<string> {
  const path = locale ? `${field.name}.${locale}` : String(field.name)
  for (let number = 1; ; number += 1) {
    const value = valueFor(number)
    if (!collection || !(await isTaken(req, { collection: collection.slug, field: path, value, id: undefined })))
      return value
  }
}
