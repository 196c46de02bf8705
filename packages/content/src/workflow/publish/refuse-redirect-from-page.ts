import { ValidationError, type PayloadRequest } from 'payload'
import type { Form } from '../../candidate/stored/form.ts'
import type { Rendition } from '../../mapping/rendition.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { findPage } from './find-page.ts'

/** Refuses a redirect from an address where a page is live: its release would fail, and nobody could read why at the form. */
export async function refuseRedirectFromPage(
  req: PayloadRequest,
  { type, id }: Form,
  renditions: Rendition[],
): Promise<void> {
  if (type !== 'redirect') return
  for (const { document } of renditions) {
    if (document?.type !== 'redirect') continue
    const page = await findPage(req, document.from)
    if (page === undefined) continue
    const message = `${document.from} is the address of ${page}, which is live. Take that page down or give it another address first.`
    const error = { path: 'from', label: 'Old address', message }
    throw new ValidationError(
      { collection: collectionSlugs.redirect, errors: [error], ...(id ? { id } : {}), req },
      req.t,
    )
  }
}
