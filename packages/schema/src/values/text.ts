import { z } from 'zod'
import { limits } from './limits.ts'
import { isPlainWebAddress } from './web-address.ts'

/** Words in a plain text, as an editor would count them. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/u).filter(Boolean).length
}

/** A letter or a digit that can be seen: a Hangul filler is a letter without a shape, U+02BC a letter that looks like a quote. */
const visibleLetter = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u

/** True for a text with something to read: not for dots, marks or characters without a shape alone. */
export const hasVisibleLetter = (text: string): boolean => visibleLetter.test(text)

/** True for a text with a number, in the digits of any language. */
export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text)

const visible = { error: 'must have a letter or a digit' }

/** Plain text of one line, with something to read: no markup, no line break, no space at either end. */
export const lineUpTo = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim() && !/[\r\n]/u.test(text), {
      error: 'must be one line without spaces at its ends',
    })
    .refine(hasVisibleLetter, visible)

/** What a thing is called, in one line: as long as the name of a trial or a device may be. */
export const NameSchema = lineUpTo(limits.name)

/** A name short enough for a menu, a heading or a label. */
export const ShortNameSchema = lineUpTo(limits.shortName)

/** True where a name is short enough for menus, or has a short form beside it. */
export const requireShortName = (name: string, shortName: string | undefined): boolean =>
  shortName !== undefined || name.length <= limits.shortName

/** The error of `requireShortName`. */
export const shortNameRequired = {
  error: `must be filled in, because the name has more than ${limits.shortName} characters`,
  path: ['shortName'],
}

/** A sentence or two of plain text. */
export const ShortTextSchema = lineUpTo(limits.shortText)

/** One entry of a list, plain text. */
export const ListItemSchema = lineUpTo(limits.listItem)

/** A paragraph of plain text. */
export const ParagraphSchema = z.string().min(1).max(limits.paragraph).refine(hasVisibleLetter, visible)

/** Plain text of at most `max` words. */
export const wordsUpTo = (max: number) =>
  ParagraphSchema.refine((text) => countWords(text) <= max, { error: `must have at most ${max} words` })

/** Last part of a public path: lower-case ASCII letters, digits and single hyphens. */
export const SlugSchema = z
  .string()
  .max(limits.slug)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'must be lower-case letters and digits, joined by single hyphens' })

/** A country: two letters of ISO 3166-1. */
export const CountrySchema = z.string().regex(/^[A-Z]{2}$/u, { error: 'must be a country in two letters, e.g. US' })

/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date()

/** An instant in UTC, ISO 8601. */
export const InstantSchema = z.iso.datetime()

/** An address on the web. */
export const WebAddressSchema = z.url({ protocol: /^https$/u }).refine(isPlainWebAddress, {
  error: 'must begin with https:// and the name of the site it leads to, without “@” or letters that look like others',
})
