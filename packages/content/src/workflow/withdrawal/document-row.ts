import { pageOwners, sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs } from '../../model/collection-names.ts'
import { kindOf } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { documentTitle } from '../../mapping/document-title.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'

/** What a withdrawal needs to know of a document. */
export interface DocumentRow extends ClinicalKey {
  title: string
  isPublished: boolean
  /** Last part of the address of its pages; absent where its type has none of its own. */
  slug?: string
}

/** Loads the row of a document that patients are served from, not a newer draft. */
export async function loadDocumentRow(req: PayloadRequest, { type, id }: ClinicalKey): Promise<DocumentRow> {
  const row = (await req.payload.findByID({
    collection: collectionSlugs[type],
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: onlyTransaction(req),
  })) as Record<string, unknown> | null
  if (!row) throw publicError(`This ${kindOf(type).toLowerCase()} no longer exists. Load the list again.`, 404)
  const { slug } = row
  const ownsPages = (pageOwners as readonly string[]).includes(type)
  return {
    type,
    id,
    title: documentTitle(type, { ...row, id }, sourceLocale),
    isPublished: row._status === 'published',
    ...(ownsPages && typeof slug === 'string' ? { slug } : {}),
  }
}
