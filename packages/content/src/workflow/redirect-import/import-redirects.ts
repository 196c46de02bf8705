import { locales, sourceLocale } from '@carepath/schema'
import { createLocalReq, ValidationError, type Payload, type PayloadRequest } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { User } from '../../model/payload-types.ts'
import { findPage } from '../publish/find-page.ts'
import { readRedirectList, type ListedRedirect, type ListFault } from './read-redirect-list.ts'

/** What an import did, or would do. */
export interface RedirectImport {
  /** Redirects that are new. */
  added: ListedRedirect[]
  /** Redirects that are there already, just so. */
  known: ListedRedirect[]
  /** With any of these nothing is imported. */
  faults: ListFault[]
}

interface Known {
  id: string
  from?: Partial<Record<string, string>>
  to?: Partial<Record<string, string>>
  status?: string
}

/**
 * Imports a list of redirects from a clinic's former site: all of them, or none where one can't be. They go live together.
 * With `isDryRun` it says what it would do. The evidence log names `user`, where one has asked for it.
 */
export async function importRedirects(
  payload: Payload,
  bytes: Uint8Array,
  { isDryRun, user }: { isDryRun: boolean; user?: User },
): Promise<RedirectImport> {
  const req = await createLocalReq({ context: { isBulk: true } }, payload)
  const { redirects, faults } = readRedirectList(bytes, getSettings(payload).siteUrl)
  const result: RedirectImport = { added: [], known: [], faults: [...faults] }
  const targets = await loadTargets(req)
  const listed = new Map(redirects.map(({ from, to }) => [from, to]))
  const pageAt = rememberPages(req)
  for (const redirect of redirects) {
    const message = await findConflict(redirect, { targets, listed, pageAt })
    if (message === undefined) result.added.push(redirect)
    else if (message === 'known') result.known.push(redirect)
    else result.faults.push({ line: redirect.line, message })
  }
  result.faults.sort((a, b) => a.line - b.line)
  if (!isDryRun && result.faults.length === 0 && result.added.length > 0) await addAll(req, result, user)
  return result
}

/** Where each address leads that is redirected already, drafts included; undefined for a page that is gone. */
async function loadTargets(req: PayloadRequest): Promise<Map<string, string | undefined>> {
  const { docs } = await req.payload.db.find<Known>({ collection: 'redirects', pagination: false, limit: 0, req })
  return new Map(
    docs.flatMap(({ from, to, status }) =>
      locales.flatMap((locale): [string, string | undefined][] => {
        const address = from?.[locale]
        return address ? [[address, status === '410' ? undefined : to?.[locale]]] : []
      }),
    ),
  )
}

/** Finds the page at an address. A list leads to few pages, each of which is looked up once. */
function rememberPages(req: PayloadRequest): (path: string) => Promise<string | undefined> {
  const pages = new Map<string, Promise<string | undefined>>()
  return (path) => {
    const page = pages.get(path) ?? findPage(req, path)
    pages.set(path, page)
    return page
  }
}

interface Surroundings {
  /** Where each address leads that is redirected already. */
  targets: ReadonlyMap<string, string | undefined>
  /** The same, of the list itself. */
  listed: ReadonlyMap<string, string | undefined>
  pageAt: (path: string) => Promise<string | undefined>
}

/** What stands in a redirect's way; `known` where the same one is there already. */
async function findConflict(
  { from, to }: ListedRedirect,
  { targets, listed, pageAt }: Surroundings,
): Promise<string | undefined> {
  if (targets.has(from)) {
    const present = targets.get(from)
    return present === to ? 'known' : `${from} is redirected already, ${present ? `to ${present}` : 'as gone'}.`
  }
  const page = await pageAt(from)
  if (page !== undefined) return `${from} is the address of ${page}, which is live. A page can’t be redirected.`
  const passed = [from]
  let next = to
  while (next !== undefined && (listed.has(next) || targets.has(next))) {
    if (passed.includes(next)) return `This would lead readers in a circle: ${[...passed, next].join(' → ')}.`
    passed.push(next)
    next = listed.has(next) ? listed.get(next) : targets.get(next)
  }
  if (next !== undefined && (await pageAt(next)) === undefined)
    return `There is no page at ${next}. Publish it first, or choose another.`
  return undefined
}

async function addAll(req: PayloadRequest, { added, faults }: RedirectImport, user?: User): Promise<void> {
  const made: string[] = []
  try {
    await inTransaction(req, async () => {
      for (const redirect of added) made.push(await addOne(req, redirect, faults))
      const summary = say('{count} redirects were imported from a list.', { count: added.length })
      await recordEvidence(user ? Object.assign(req, { user }) : req, {
        action: 'published',
        summary,
        details: { redirects: added.length },
      })
    })
  } catch (error) {
    // A database without transactions has kept those before the failure.
    if (req.payload.db.name === 'mongoose')
      for (const id of made)
        await req.payload.delete({ collection: 'redirects', id, overrideAccess: true }).catch(() => undefined)
    if (faults.length === 0) throw error
    added.length = 0
  }
}

async function addOne(
  req: PayloadRequest,
  { line, from, to, isForNow }: ListedRedirect,
  faults: ListFault[],
): Promise<string> {
  try {
    const { id } = await req.payload.create({
      collection: 'redirects',
      data: {
        from,
        ...(to === undefined ? { status: '410' } : { to, status: isForNow ? '302' : '301' }),
        _status: 'published',
      },
      locale: sourceLocale,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return id
  } catch (error) {
    if (error instanceof ValidationError)
      faults.push({ line, message: error.data.errors.map(({ message }) => message).join(' ') })
    throw error
  }
}
