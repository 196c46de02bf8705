import { decodePath, oldAddress, OldAddressSchema, plainPath, SitePathSchema } from '@carepath/schema'
import type { FieldHook } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { contractValidate } from '../validation/contract-validate.ts'

/** What was typed as an address, in the spelling in which it is stored; as it was typed where it is no address of this site. */
type Read = (typed: string, siteUrl: string) => string

/** A former address: of this site or of the one before, whole or without its domain, in any spelling. */
export const readOldAddress: Read = (typed, siteUrl) => {
  const path = pathOf(typed, siteUrl)
  return path === undefined ? typed : oldAddress(path)
}

/** The address of a page of this site, whole or without its domain, in any spelling. */
export const readPageAddress: Read = (typed, siteUrl) => {
  const path = pathOf(typed, siteUrl)
  return path === undefined ? typed : plainPath(`${plainPath(path)}/`)
}

/** Stores a field's address in its one spelling, so that two spellings of one address can't be two addresses. */
export function spelled(read: Read): FieldHook {
  return ({ value, req }) => {
    const { siteUrl } = getSettings(req.payload)
    const readOne = (each: unknown) => (typeof each === 'string' && each.trim() ? read(each.trim(), siteUrl) : each)
    // A request for all languages at once has the value of each.
    if (typeof value !== 'object' || value === null) return readOne(value)
    return Object.fromEntries(Object.entries(value as object).map(([locale, each]) => [locale, readOne(each)]))
  }
}

type Validate = ReturnType<typeof contractValidate>

export const validateOldAddress = withAdvice(contractValidate(OldAddressSchema), oldAddress)

export const validatePageAddress = withAdvice(contractValidate(SitePathSchema))

/** A check that says first what makes an address unusable, and what to write in its place. */
function withAdvice(check: Validate, accepted?: (path: string) => string): Validate {
  return (value, options) => {
    const values: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value]
    const advice = values.map((each) => (typeof each === 'string' ? findAdvice(each, accepted) : undefined))
    return advice.find((each) => each !== undefined) ?? check(value, options)
  }
}

const withHost = /^(?:[a-z][a-z+.-]*:\/\/(?=.)|\/\/(?=[^/?#]*\.))([^/?#]*)(.*)$/iu
/** As people copy it from a letterhead. A file may come first, too: `index.php/about`. */
const withBareHost =
  /^(www\.[^/?#]+|(?:[\p{L}\p{N}-]+\.)+(?!(?:html?|php\d?|aspx?|jsp|cgi|cfm|pdf)[/?#])\p{L}{2,}(?=\/))(.*)$/iu

/** A letter in the code of old Windows servers. */
const windowsLetter = /%[89a-f][\da-f]/giu
const fromWindows = (code: string): string =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(code.slice(1), 16)))

/** What is wrong with an address that isn't a path of this site, and what to do; undefined where it is one. */
export function findAdvice(typed: string, accepted?: (path: string) => string): string | undefined {
  const [, host, rest = typed] = withHost.exec(typed) ?? withBareHost.exec(typed) ?? []
  if (host !== undefined)
    return `“${typed}” is an address of another site, ${host}. Write the part after its name, e.g. ${/^\/[^?#]*/u.exec(rest)?.[0] ?? '/'}.`
  const [, path = '', sign] = /^([^?#]*)([?#])?/u.exec(typed) ?? []
  if (sign === '?')
    return accepted
      ? `“${typed}” has a question mark. Not every web server can tell such addresses apart. Write ${accepted(path)}, the part before it: all addresses that begin so then lead to one page.`
      : `“${typed}” has a question mark. Write the address of the page without it: ${path}`
  if (sign === '#') return `“${typed}” has a “#”, and browsers keep what follows it to themselves. Write ${path}`
  if (decodePath(path) === undefined && path.search(windowsLetter) >= 0)
    return `“${typed}” has a letter as Windows once wrote it. Write the letter itself: ${path.replaceAll(windowsLetter, fromWindows)}`
  if (decodePath(path) === undefined)
    return `“${typed}” isn’t an address: “%” begins a code of two digits, such as %20.`
  if (path.includes('\\')) return `“${typed}” has a “\\”. Addresses have “/” in its place.`
  return undefined
}

/** The decoded path of an address of this site; undefined where it has more than a path, or is of another site. */
function pathOf(typed: string, siteUrl: string): string | undefined {
  const path = withoutOrigin(typed, siteUrl)
  if (findAdvice(path) !== undefined) return undefined
  const decoded = decodePath(path)
  return decoded === undefined || decoded.startsWith('/') ? decoded : `/${decoded}`
}

/** Leaves out the name of this site, with or without `www.` and in either scheme. */
function withoutOrigin(typed: string, siteUrl: string): string {
  const host = (address: string) => address.toLowerCase().replace(/^www\./u, '')
  const [, scheme, domain = '', rest = ''] = /^((?:https?:)?\/\/)?([^/?#]*)(.*)$/iu.exec(typed) ?? []
  const isOwn = domain !== '' && host(domain) === host(new URL(siteUrl).host)
  if (!isOwn || (scheme === undefined && !domain.includes('.'))) return typed
  return rest.startsWith('/') ? rest : `/${rest}`
}
