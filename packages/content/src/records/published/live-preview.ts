import type { Config } from 'payload'
import { publishedCollections, publishedGlobals } from './registry.ts'

/**
 * The forms that may have their page beside them. Payload keeps whether a person wants it, and makes the room; the page itself is
 * ours (`apps/cms/src/ui/preview/live-preview.tsx`). Payload wants an address for it, and never loads it.
 */
export function livePreview(cmsUrl: string): NonNullable<NonNullable<Config['admin']>['livePreview']> {
  return {
    url: cmsUrl,
    // A redirect is on no page.
    collections: publishedCollections.map(({ slug }) => slug).filter((slug) => slug !== 'redirects'),
    globals: publishedGlobals.map(({ slug }) => slug),
  }
}
