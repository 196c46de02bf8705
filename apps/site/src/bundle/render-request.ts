import type { ComposedPage } from '../views/parts/page-view.ts'

/** What one rendering hands to the templates, and gets back where they fail. Fresh for each page. */
export interface RenderRequest {
  page: ComposedPage
  /** What a template threw: Astro answers with a bare 500. */
  failure?: unknown
}
