import { CarepathError, documentKey } from '@carepath/schema'
import type { StateDatabase } from '../state/state-database.ts'

/** A link whose target does not exist. */
export interface BrokenLink {
  /** Path of the page with the link. */
  page: string
  /** The link's target, as `path` or `path#fragment`. */
  target: string
}

/** What a release has added to the state and removed from it. */
export interface LinkCheckScope {
  /** Pages with links that are new. */
  pages: { path: string; links: string[] }[]
  /** Removed paths and fragments, as `path` or `path#fragment`: links to them are broken. */
  removed: string[]
}

/** Checks only what a release has changed. The state must hold the release already. */
export function findBrokenLinks(state: StateDatabase, { pages, removed }: LinkCheckScope): BrokenLink[] {
  const resolves = targetResolver(state)
  const outgoing = pages.flatMap(({ path, links }) =>
    links.filter((target) => !resolves(target)).map((target) => ({ page: path, target })),
  )
  const targets = removed.flatMap((target) =>
    target.includes('#') ? target : [target, ...state.strings.startingWith(`${target}#`)],
  )
  const incoming = targets.flatMap((target) => linksTo(state, target, resolves))
  return distinct([...outgoing, ...incoming])
}

/** Checks every link, for full renders. */
export function findAllBrokenLinks(state: StateDatabase): BrokenLink[] {
  const resolves = targetResolver(state)
  return state.links.allTargets().flatMap((target) => linksTo(state, target, resolves))
}

/** @param unrenderable Paths of pages that are as they were, or left out: their links, and links to them, can't be helped now. */
export function brokenLinkError(
  found: BrokenLink[],
  state: StateDatabase,
  unrenderable: ReadonlySet<string> = new Set(),
): CarepathError | undefined {
  const isHelped = ({ page, target }: BrokenLink) =>
    !unrenderable.has(page) && !unrenderable.has(target.split('#', 1)[0] ?? '')
  const broken = found.filter(isHelped)
  const [first] = broken
  if (!first) return undefined
  const list = broken.slice(0, 10).map(({ page, target }) => `${page} links to ${target}`)
  const more = broken.length > list.length ? ` and ${broken.length - list.length} more` : ''
  const owner = state.pages.find(first.page)?.address.document
  return new CarepathError('brokenLink', `Links would lead nowhere: ${list.join('; ')}${more}`, {
    place: { ...(owner && { document: documentKey(owner) }), page: first.page },
    next: 'Correct the link, publish the page it leads to, or add a redirect from the old path.',
  })
}

function linksTo(state: StateDatabase, target: string, resolves: (target: string) => boolean): BrokenLink[] {
  return resolves(target) ? [] : state.links.findOwners(target).map((page) => ({ page, target }))
}

/** A function that says whether a target exists. It caches the fragments of pages. */
function targetResolver(state: StateDatabase): (target: string) => boolean {
  const fragments = new Map<string, ReadonlySet<string> | undefined>()
  const fragmentsOf = (path: string) => {
    if (!fragments.has(path)) {
      const page = state.pages.find(path)
      fragments.set(path, page && new Set(page.fragments))
    }
    return fragments.get(path)
  }
  return (target) => {
    const [path = '', fragment] = target.split('#', 2)
    const known = fragmentsOf(path)
    if (known) return !fragment || known.has(fragment)
    return state.files.find(path) !== undefined
  }
}

function distinct(links: BrokenLink[]): BrokenLink[] {
  return [...new Map(links.map((link) => [`${link.page} ${link.target}`, link])).values()]
}
