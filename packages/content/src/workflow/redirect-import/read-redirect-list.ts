import { oldAddress, OldAddressSchema, SitePathSchema } from '@carepath/schema'
import type { z } from 'zod'
import { findAdvice, readOldAddress, readPageAddress } from '../../fields/inputs/redirect-address.ts'
import { fieldMessage } from '../../form/field-message.ts'
import { cleanLine } from '../../input/clean-text.ts'
import { readCsv, type CsvRow } from './read-csv.ts'

/** A redirect of a list, in the spelling in which it is stored. */
export interface ListedRedirect {
  /** Line of the file, from 1. */
  line: number
  from: string
  /** Absent where the page is gone for good. */
  to?: string
  /** True where the list says that the page has moved for now only. */
  isForNow?: true
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

const labels = { from: 'Old address', to: 'New address' } as const

/** What stands in place of a new address where a page is gone for good. */
const gone = /^(?:410|gone)$/iu
/** What servers answer, which lists of other systems say in a third column. */
const statuses = { moved: /^30[18]$/u, movedForNow: /^30[237]$/u, gone: /^4(?:04|10)$/u } as const

/**
 * Reads a list of redirects, with or without a first line of headings. Each line has an old address, a new one or “gone”,
 * and perhaps what servers are to answer.
 */
export function readRedirectList(bytes: Uint8Array, siteUrl: string): RedirectList {
  const list: ReadList = { redirects: [], faults: [], byAddress: new Map() }
  const csv = readCsv(bytes)
  if ('fault' in csv) return { redirects: [], faults: [csv.fault] }
  for (const { line, cells } of withoutHeadings(csv.rows.map(clean).filter(isRedirect))) {
    const message = readLine(list, { line, cells }, siteUrl)
    if (message !== undefined) list.faults.push({ line, message })
  }
  if (list.redirects.length + list.faults.length === 0)
    list.faults.push({
      line: 1,
      message: 'There is no redirect in this file. Each line has an old address and a new one.',
    })
  return { redirects: list.redirects, faults: list.faults }
}

const clean = ({ line, cells }: CsvRow): CsvRow => ({ line, cells: cells.map((cell) => cleanLine(cell).trim()) })

/** False for a line without words, for one that is a remark, and for Excel's own first line. */
const isRedirect = ({ cells }: CsvRow): boolean => cells.some(Boolean) && !/^#(?:\s|$)|^sep=/iu.test(cells[0] ?? '')

/** Adds the redirect of a line to the list, or says what is wrong with it. */
function readLine(list: ReadList, { line, cells }: CsvRow, siteUrl: string): string | undefined {
  const [from = '', to = '', status = '', ...others] = cells
  const isKnown = status === '' || Object.values(statuses).some((each) => each.test(status))
  if (!isKnown || others.some(Boolean))
    return 'This line has more than two columns. Keep the old address and the new one.'
  if (cells.length === 1)
    return 'This line has one column only. Put a comma, a semicolon or a tab between the old address and the new one.'
  const isForNow = statuses.movedForNow.test(status)
  return addRedirect(list, { line, from, to: statuses.gone.test(status) ? 'gone' : to, isForNow }, siteUrl)
}

interface ReadLine {
  line: number
  from: string
  to: string
  isForNow: boolean
}

function addRedirect(
  { redirects, byAddress }: ReadList,
  { line, from, to, isForNow }: ReadLine,
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
    const target = next === undefined ? {} : { to: next, ...(isForNow ? { isForNow } : {}) }
    const redirect: ListedRedirect = { line, from: old, ...target }
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

/** The rows below the first one, where that names the columns: in a known word, or in words where the others have addresses. */
function withoutHeadings(rows: CsvRow[]): CsvRow[] {
  const [first, ...others] = rows
  const [from = '', to = ''] = first?.cells ?? []
  if (looksLikeAddress(from) || looksLikeAddress(to) || gone.test(to)) return rows
  const isKnown = /^(?:from|old|source|redirect|address|url|path)\b/iu.test(from)
  return isKnown || others.some(({ cells }) => looksLikeAddress(cells[0] ?? '')) ? others : rows
}

const looksLikeAddress = (cell: string): boolean =>
  /^(?:[/\\]|[a-z]+:\/\/)/iu.test(cell) || (!/\s/u.test(cell) && /[./\\]/u.test(cell))
