import { pagePath } from '../routes/paths.ts'
import type { PageContext } from './page-context.ts'

/** Path of the page on how pages are written and checked; undefined on that page. Its text touches no other page. */
export function editorialPolicyPath({ snapshot, locale, address }: PageContext): string | undefined {
  const path = snapshot.derive(`editorial-policy/${locale}`, (live) => {
    const slugs = live.where('page', locale, 'kind', 'editorialPolicy').map(({ slug }) => slug)
    return (
      slugs
        .map((slug) => pagePath(locale, slug))
        .toSorted()
        .at(0) ?? null
    )
  })
  return path === null || path === address.path ? undefined : path
}
