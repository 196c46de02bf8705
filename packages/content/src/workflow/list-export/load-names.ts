import type { CollectionSlug, PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { Use } from '../../form/find-uses.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { nameIn } from './format-value.ts'

/** The names of what some fields point at, as far as whoever asks may read them. */
export async function loadUseNames(req: PayloadRequest, uses: readonly Use[]): Promise<(use: Use) => string> {
  const names = new Map<string, string>()
  for (const [collection, used] of Map.groupBy(uses, (use) => use.collection)) {
    const slug = collection as CollectionSlug
    const { useAsTitle = 'id' } = req.payload.collections[slug].config.admin
    const { docs } = await req.payload
      .find({
        ...({ collection: slug, draft: true, locale: 'all', depth: 0, pagination: false } as const),
        where: { id: { in: [...new Set(used.map(({ id }) => id))] } },
        select: { [useAsTitle]: true },
        ...{ overrideAccess: false, user: req.user, req: onlyTransaction(req) },
      })
      .catch((error: unknown) => {
        if (isForbidden(error)) return { docs: [] as unknown[] }
        throw error
      })
    for (const doc of docs as FormValues[])
      names.set(`${collection}/${String(doc.id)}`, nameIn(doc[useAsTitle], req.locale))
  }
  return ({ collection, id }) => names.get(`${collection}/${id}`) ?? ''
}

const isForbidden = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 403
