import { CarepathError, documentKey, type PageAddress, type SiteBundle } from '@carepath/schema'
import type { Derivations } from '../snapshot/derivations.ts'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import type { StateDatabase } from '../state/state-database.ts'

/** The pages that are added, removed or change their address. Pages that only change their content are not in it. */
export interface PagePlan {
  /** Pages that the edited documents own, and standing pages where their list has changed, by path. */
  wanted: Map<string, PageAddress>
  /** Paths that hold no page any more. */
  dropped: string[]
  /** Paths of the pages that the edited documents own: they go live first. */
  editedPaths: Set<string>
}

/** The list of standing pages is a derived value with this key. */
export const standingPagesKey = 'publisher: standing pages'

export function planPages(
  edits: DocumentEdit[],
  bundle: SiteBundle,
  derivations: Derivations,
  state: StateDatabase,
): PagePlan {
  const owned = edits.flatMap(({ after }) => (after ? findOwnPages(bundle, after) : []))
  const before = state.derivations.find(standingPagesKey)
  const oldStanding = before ? (JSON.parse(before) as PageAddress[]) : []
  const standing = standingPages(bundle, derivations)
  const areStandingChanged = derivations.isChanged(standingPagesKey)
  const wanted = byPath([...owned, ...(areStandingChanged ? standing : [])])
  const former = edits.flatMap(({ before: edited }) =>
    edited ? state.pages.ownedBy(edited).map(({ address }) => address) : [],
  )
  const left = [...former, ...(areStandingChanged ? oldStanding : [])]
    .map(({ path }) => path)
    .filter((path) => !wanted.has(path))
  const dropped = [...new Set(left)]
  const freed = new Set([...former, ...(areStandingChanged ? oldStanding : [])].map(({ path }) => path))
  for (const address of wanted.values()) refusePathOfOtherPage(address, state, freed)
  return { wanted, dropped, editedPaths: new Set(owned.map(({ path }) => path)) }
}

export function standingPages(bundle: SiteBundle, derivations: Derivations): PageAddress[] {
  const addresses = derivations.evaluate(standingPagesKey, (snapshot) => bundle.standingPages(snapshot))
  return (addresses as PageAddress[]).map(requirePublicPath)
}

export function findOwnPages(bundle: SiteBundle, document: Parameters<SiteBundle['pagesOf']>[0]): PageAddress[] {
  return bundle.pagesOf(document).map(requirePublicPath)
}

/** Addresses by path; throws where two of them share a path. */
export function byPath(addresses: PageAddress[]): Map<string, PageAddress> {
  const found = new Map<string, PageAddress>()
  for (const address of addresses) {
    const other = found.get(address.path)
    if (other) throw duplicate(address, other)
    found.set(address.path, address)
  }
  return found
}

function refusePathOfOtherPage(address: PageAddress, state: StateDatabase, freed: ReadonlySet<string>): void {
  if (freed.has(address.path)) return
  const holder = state.pages.find(address.path)?.address
  if (holder && (formatOwner(holder) !== formatOwner(address) || holder.locale !== address.locale))
    throw duplicate(address, holder)
}

function duplicate(address: PageAddress, other: PageAddress): CarepathError {
  const message = `${formatOwner(address)} and ${formatOwner(other)} both want the address ${address.path}`
  return new CarepathError('duplicatePath', message, {
    place: { ...(address.document && { document: formatOwner(address), field: 'slug' }), page: address.path },
    next: 'Give one of them another address.',
  })
}

const formatOwner = ({ document, kind }: PageAddress) =>
  document ? documentKey(document) : `the site's own page "${kind}"`

function requirePublicPath(address: PageAddress): PageAddress {
  if (/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.(?:html|json|txt|webmanifest|xml))?$/u.test(address.path)) return address
  throw new CarepathError(
    'renderFailed',
    `"${address.path}" is no path of a page: it must look like /lower-case/words/`,
    {
      place: { ...(address.document && { document: formatOwner(address) }), page: address.path },
      next: 'Tell the people who build the site.',
    },
  )
}
