import { limits, SourceSchema, type EvidenceLevel, type SourceKind } from '@carepath/schema'
import { Parser } from 'htmlparser2'
import type { z } from 'zod'

/** What a register says of a publication, in the fields of a source; a field that it doesn't tell is absent. */
export interface FoundSource {
  title?: string
  authors?: string
  publisher?: string
  year?: number
  language?: string
  kind?: SourceKind
  evidenceLevel?: EvidenceLevel
  doi?: string
  pmid?: string
  isbn?: string
  isRetracted?: true
}

/** What a register tells in another form than it should isn't read; it keeps nobody from the rest. */
export const readable = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const fields = [
  'title',
  'authors',
  'publisher',
  'year',
  'language',
  'kind',
  'evidenceLevel',
  'doi',
  'pmid',
  'isbn',
] as const

/** The fields that the contract takes as they are: a register may hold what no form would. */
export function onlyValid(found: { [Field in keyof FoundSource]: FoundSource[Field] | undefined }): FoundSource {
  const valid = fields.filter(
    (field) => found[field] !== undefined && SourceSchema.shape[field].safeParse(found[field]).success,
  )
  return {
    ...Object.fromEntries(valid.map((field) => [field, found[field]])),
    ...(found.isRetracted && { isRetracted: true }),
  }
}

/** A register's text on one line, without its markup and the full stop at its end; undefined where nothing is left. */
export function plainText(text: string | undefined): string | undefined {
  const plain = withoutMarkup(text?.slice(0, 4 * limits.sourceTitle) ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '')
  return plain === '' ? undefined : plain
}

/** A sign of “less than” may stand in a text, and letters as codes. */
function withoutMarkup(text: string): string {
  let plain = ''
  new Parser({ ontext: (part) => (plain += part) }).end(text)
  return plain
}

const maxNamed = 3

/** Names as a list of references cites them: up to three, or the first “et al.”. */
export function citeAuthors(names: readonly string[]): string | undefined {
  const named = names.flatMap((name) => plainText(name) ?? [])
  if (named.length === 0) return undefined
  return named.length <= maxNamed ? named.join(', ') : `${named[0]}, et al.`
}

/** Two letters of a language, from its two or three; undefined for what is none. */
export function languageCode(code: string | undefined): string | undefined {
  try {
    return code ? new Intl.Locale(code).language : undefined
  } catch {
    // Intl throws a RangeError for a code that is none.
    return undefined
  }
}
