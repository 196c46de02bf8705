import { CarepathError, documentKey, type PageAddress } from '@carepath/schema'
import { redirectFrom } from '../outputs/redirect-table.ts'
import type { DocumentView } from '../snapshot/document-view.ts'
import type { StateDatabase } from '../state/state-database.ts'

/**
 * Refuses a new page at the path of a redirect or of a file of the site's build. Paths of other pages are checked in
 * page-plan.ts.
 */
export function refuseTakenPath({ path, document }: PageAddress, state: StateDatabase, view: DocumentView): void {
  const redirect = redirectFrom(view, path)
  if (redirect !== undefined) throw redirectOverPage(path, redirect)
  if (!state.files.find(path)) return
  throw new CarepathError('duplicatePath', `A page wants ${path}, where a file of the site's build is live`, {
    place: { ...(document && { document: documentKey(document), field: 'slug' }), page: path },
    next: 'Give the page another address.',
  })
}

export function redirectOverPage(path: string, id: string): CarepathError {
  return new CarepathError(
    'duplicatePath',
    `${documentKey({ type: 'redirect', id })} leads away from ${path}, where a page is live`,
    {
      place: { document: documentKey({ type: 'redirect', id }), field: 'from', page: path },
      next: 'Delete the redirect, or give the page another address.',
    },
  )
}
