import type { PageAddress, SnapshotReader } from '@carepath/schema'
import { requireKnownPage } from '../routes/page-kind.ts'
import { composePage } from './compose-page.ts'
import type { RenderRequest } from './render-request.ts'

/** All that the development server asks of this site's sources: see `apps/site-server/src/develop/`. */
export { pagesOf } from '../routes/pages-of.ts'
export { standingPages } from '../site-pages/standing-pages.ts'

/** What the templates print for a page, as Astro's `locals` hand it to them. */
export function pageLocals(address: PageAddress, snapshot: SnapshotReader): { carepath: RenderRequest } {
  return { carepath: { page: composePage(requireKnownPage(address), snapshot).page } }
}
