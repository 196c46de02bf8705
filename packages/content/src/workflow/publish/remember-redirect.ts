import type { CollectionSlug, PayloadRequest } from 'payload'
import { transactionOf } from '../../candidate/candidate.ts'

interface Home {
  collection: CollectionSlug
}

/** Where a document's readers are to be taken, as its form says; undefined where it says nothing. */
export function redirectOf(document: unknown): string | undefined {
  const { redirectTo } = (document ?? {}) as { redirectTo?: unknown }
  return typeof redirectTo === 'string' && redirectTo ? redirectTo : undefined
}

/** Remembers it of a document that is about to be deleted: as it was saved last, be it only in a draft. */
export async function rememberRedirect(req: PayloadRequest, { collection }: Home, id: string): Promise<void> {
  const newest = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: transactionOf(req),
  })
  req.context[keyOf(collection, id)] = redirectOf(newest)
}

/** What `rememberRedirect` found. */
export function rememberedRedirect(req: PayloadRequest, { collection }: Home, id: string): string | undefined {
  return req.context[keyOf(collection, id)] as string | undefined
}

const keyOf = (collection: string, id: string): string => `redirect:${collection}/${id}`
