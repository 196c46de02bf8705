import { documentKey, locales } from '@carepath/schema'
import type { UnrenderablePage } from '@carepath/content/outbox/verification.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { Leader } from './leader.ts'

/** The pages that can't be rendered at present, with the names of their documents. */
export function listUnrenderable({ publisher, releaser }: Pick<Leader, 'publisher' | 'releaser'>): UnrenderablePage[] {
  return publisher.unrenderable().map(({ path, owner, message }) => {
    const [live] = owner ? locales.flatMap((locale) => releaser.live.get(owner.type, owner.id, locale) ?? []) : []
    const title = live ? publishedTitle(live) : path
    return { path, document: owner ? documentKey(owner) : null, title, message }
  })
}

/** What the record of a release says of such pages. */
export const unrenderableNotes = (pages: UnrenderablePage[]): string[] =>
  pages.map(({ title, path, message }) => `${title} (${path}) is as it was: ${message}`)
