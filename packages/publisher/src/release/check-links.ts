import { CarepathError, documentKey } from '@carepath/schema'
import type { StateDatabase } from '../state/state-database.ts'

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page it stands on. */
  page: string
  /** Where it leads, as `path` or `path#fragment`. */
  target: string
}

/** What a release put into the state and took out of it. */
export interface LinkCheckScope {
  /** Pages whose own links must hold. */
  pages: { path: string; links: string[] }[]
  /** Paths and fragments that are gone, as `path` or `path#fragment`: whatever still leads there breaks. */
  gone: string[]
}

/** Looks only where a release has changed something. The state must already be as it will be. */
export function findBrokenLinks(state: StateDatabase, { pages, gone }: LinkCheckScope): BrokenLink[] {
  const resolves = resolver(state)
  const outgoing = pages.flatMap(({ path, links }) =>
    links.filter((target) => !resolves(target)).map((target) => ({ page: path, target })),
  )
  const targets = gone.flatMap((target) =>
    target.includes('#') ? target : [target, ...state.strings.startingWith(`${target}#`)],
  )
  const incoming = targets.flatMap((target) => linksTo(state, target, resolves))
  return distinct([...outgoing, ...incoming])
}

/** Looks everywhere: for full renders. */
export function findAllBrokenLinks(state: StateDatabase): BrokenLink[] {
  const resolves = resolver(state)
  return state.links.allTargets().flatMap((target) => linksTo(state, target, resolves))
}

export function brokenLinkError(broken: BrokenLink[], state: StateDatabase): CarepathError | undefined {
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

/** Tells whether a target exists, remembering pages it has looked up. */
function resolver(state: StateDatabase): (target: string) => boolean {
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
