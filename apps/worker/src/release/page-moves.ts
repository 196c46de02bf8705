import { locales, localePath, ownPaths, pageOwners, type Locale } from '@carepath/schema'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'

/** In each language, the path a page leaves and the path where its readers are taken. */
export type PageMove = Partial<Record<Locale, { from: string; to: string }>>

/** The pages of a document that move: to its new slug, or to `redirectTo` where there are none any more. */
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

/** Paths where a document's pages will be and none of its own was. */
export function findNewPaths(change: Change, live: LiveDocuments): string[] {
  return [...change.renditions].flatMap(([locale, document]) => {
    const former = new Set(pagePaths(live.get(change.type, change.id, locale)))
    return pagePaths(document).filter((path) => !former.has(path))
  })
}

/** Where a document has its pages, or the notice in their place; none where its type has no page of its own. */
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
