import type { ComposedPage } from '../views/parts/page-view.ts'

/** Input of the templates for one page, and the error that stopped them. Made anew for each page. */
export interface RenderRequest {
  page: ComposedPage
  /** The error that a template threw: Astro's own answer is a bare 500. */
  failure?: unknown
}
