import { oldAddress, OldAddressSchema, SitePathSchema } from '@carepath/schema'
import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { findAdvice, readOldAddress, readPageAddress } from '../../fields/inputs/redirect-address.ts'
import { fieldMessage } from '../../form/field-message.ts'

/** A redirect of a list, in the spelling in which it is stored. */
export interface ListedRedirect {
  /** Line of the file, from 1. */
  line: number
  from: string
  /** Absent where the page is gone for good. */
  to?: string
}

/** What keeps a line from being imported. */
export interface ListFault {
  line: number
  message: string
}

export interface RedirectList {
  redirects: ListedRedirect[]
  faults: ListFault[]
}

interface ReadList extends RedirectList {
  byAddress: Map<string, ListedRedirect>
}

interface Row {
  record: string[]
  info: { lines: number }
}

const labels = { from: 'Old address', to: 'New address' } as const

/** What stands in place of a new address where a page is gone for good. */
const gone = /^(?:410|gone)$/iu

/**
 * Reads a list of redirects as spreadsheets save it: UTF-8, UTF-16 or the old Windows letters; commas, semicolons or tabs;
 * with or without a first line of headings. Each line has an old address, and a new one or “gone”.
 */
export function readRedirectList(bytes: Uint8Array, siteUrl: string): RedirectList {
  const list: ReadList = { redirects: [], faults: [], byAddress: new Map() }
  for (const { record, info } of parseRows(decode(bytes), list)) {
    const [from = '', to = '', ...others] = record.map((cell) => cell.trim())
    if (from === '' && to === '') continue
    if (list.redirects.length + list.faults.length === 0 && isHeading(from, to)) continue
    const message = others.some(Boolean)
      ? 'This line has more than two columns. Keep the old address and the new one.'
      : addRedirect(list, { line: info.lines, from, to }, siteUrl)
    if (message !== undefined) list.faults.push({ line: info.lines, message })
  }
  return { redirects: list.redirects, faults: list.faults }
}

function parseRows(text: string, list: RedirectList): Row[] {
  const [first = ''] = text.split('\n', 1)
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ','
  try {
    return parse(text, { delimiter, info: true, relaxColumnCount: true, skipEmptyLines: true }) as unknown as Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number((error as { lines?: unknown }).lines ?? 1)
    list.faults.push({
      line,
      message: 'This line can’t be read: a quotation mark is missing, or stands inside a text.',
    })
    return []
  }
}

/** Adds a redirect to the list, or says what is wrong with it. */
function addRedirect(
  { redirects, byAddress }: ReadList,
  { line, from, to }: { line: number; from: string; to: string },
  siteUrl: string,
): string | undefined {
  if (from === '') return 'The old address is missing.'
  if (to === '') return 'The new address is missing. Write “gone” where the page is gone for good.'
  const old = readOldAddress(from, siteUrl)
  const next = gone.test(to) ? undefined : readPageAddress(to, siteUrl)
  const fault =
    findFault(old, labels.from, OldAddressSchema, oldAddress) ??
    (next === undefined ? undefined : findFault(next, labels.to, SitePathSchema))
  if (fault !== undefined) return fault
  if (old === next) return `${old} would lead to itself.`
  const known = byAddress.get(old)
  if (!known) {
    const redirect = { line, from: old, ...(next === undefined ? {} : { to: next }) }
    redirects.push(redirect)
    byAddress.set(old, redirect)
  }
  // Lists of former sites have an address once for each of its spellings.
  else if (known.to !== next)
    return `${old} stands in line ${known.line} already. One address can lead to one page only.`
  return undefined
}

function findFault(
  address: string,
  label: string,
  schema: z.ZodString,
  accepted?: (path: string) => string,
): string | undefined {
  const advice = findAdvice(address, accepted)
  if (advice !== undefined) return advice
  const [issue] = schema.safeParse(address).error?.issues ?? []
  return issue && fieldMessage(issue, address, label)
}

/** A first line that names the columns, in words, or that tells Excel what parts them. */
const isHeading = (from: string, to: string): boolean =>
  /^sep=/iu.test(from) ||
  (/^(?:from|old|source|redirect|address|url|path)\b/iu.test(from) && !/[./]/u.test(to) && !gone.test(to))

/** Excel saves “Unicode text” as UTF-16, and plain CSV in the old letters of Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
