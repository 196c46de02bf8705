import { locales, localePath, ownPaths, pageOwners, type Locale } from '@carepath/schema'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'

/** A page's former path in each language, and the path its readers are redirected to. */
export type PageMove = Partial<Record<Locale, { from: string; to: string }>>

/** Finds the pages of a document that move: to its new slug, or to `redirectTo` where the document has no pages any more. */
export function findPageMoves(change: Change, live: LiveDocuments, redirectTo: string | undefined): PageMove[] {
  const byLocale = locales.map((locale) => {
    const from = pagePaths(live.get(change.type, change.id, locale) ?? live.get('withdrawal', change.id, locale))
    const after = change.renditions.get(locale)
    const gone = redirectTo === undefined ? [] : from.map(() => localePath(locale, redirectTo))
    return { locale, from, to: after ? pagePaths(after) : gone }
  })
  const count = Math.max(...byLocale.map(({ from }) => from.length))
  return Array.from({ length: count }, (_, index) => moveAt(index, byLocale)).filter(hasAny)
}

/** Finds the paths of a document's pages that are not its own now. */
export function findNewPaths(change: Change, live: LiveDocuments): string[] {
  return [...change.renditions].flatMap(([locale, document]) => {
    const former = new Set(pagePaths(live.get(change.type, change.id, locale)))
    return pagePaths(document).filter((path) => !former.has(path))
  })
}

/** The paths of a document's own pages, or of the notices in their place; none where its type has no own pages. */
export function pagePaths(document: object | undefined): string[] {
  const { type, documentType, locale, slug } = (document ?? {}) as Partial<Record<string, string>> & { locale?: Locale }
  const owner = pageOwners.find((candidate) => candidate === (documentType ?? type))
  return owner && locale && slug !== undefined ? ownPaths(owner, locale, slug) : []
}

function moveAt(index: number, byLocale: { locale: Locale; from: string[]; to: string[] }[]): PageMove {
  const move: PageMove = {}
  for (const { locale, from, to } of byLocale) {
    const [old, target] = [from[index], to[index]]
    if (old !== undefined && target !== undefined && old !== target) move[locale] = { from: old, to: target }
  }
  return move
}

const hasAny = (move: PageMove): boolean => Object.keys(move).length > 0
