import type { Locale, SnapshotReader } from '@carepath/schema'
import { pagePath } from '../routes/paths.ts'
import type { PageContext } from './page-context.ts'

/** Pages that readers look for on every page: how the site treats them and their data, and how it is written. */
export const policyKinds = ['privacy', 'accessibility', 'editorialPolicy'] as const
export type PolicyKind = (typeof policyKinds)[number]

/** Paths of the policy pages that are live in a language. Their texts and titles touch no other page. */
export function policyPaths(snapshot: SnapshotReader, locale: Locale): { kind: PolicyKind; path: string }[] {
  return snapshot.derive(`policies/${locale}`, (live) =>
    policyKinds.flatMap((kind) =>
      live
        .where('page', locale, 'kind', kind)
        .map(({ slug }) => ({ kind, path: pagePath(locale, slug) }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .slice(0, 1),
    ),
  )
}

/** Path of the page on how pages are written and checked; undefined on that page. */
export function editorialPolicyPath({ snapshot, locale, address }: PageContext): string | undefined {
  const path = policyPaths(snapshot, locale).find(({ kind }) => kind === 'editorialPolicy')?.path
  return path === address.path ? undefined : path
}
