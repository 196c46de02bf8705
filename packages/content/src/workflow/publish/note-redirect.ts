import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { documentNotes } from '../../request/request-context.ts'

/** The address that readers of a document are redirected to, as its form says; undefined where it says nothing. */
export function redirectIn(document: unknown): string | undefined {
  const { redirectTo } = (document ?? {}) as { redirectTo?: unknown }
  return typeof redirectTo === 'string' && redirectTo ? redirectTo : undefined
}

/** Notes the redirect of a document that is about to be deleted, from its newest version, even a draft. */
export async function noteRedirect(
  req: PayloadRequest,
  { type, id }: { type: CollectionDocumentType; id: string },
): Promise<void> {
  const newest = await req.payload.findByID({
    collection: collectionSlugs[type],
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  documentNotes(req, { type, id }).redirectTo = redirectIn(newest)
}
