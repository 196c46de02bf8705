import { locales, sourceLocale } from '@carepath/schema'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inLocale } from '../../model/localised.ts'

/** A value that no two documents of a collection may share. */
interface Claim {
  collection: string
  field: string
  value: string
  /** Id of the document with the value; undefined while it is being created. */
  id: unknown
}

/** The document that already has a value, by its title; its title is empty where it has none in the language of the request. */
export async function findHolder(
  req: PayloadRequest,
  { collection, field, value, id }: Claim,
): Promise<{ title: string } | undefined> {
  const slug = collection as CollectionSlug
  const { config } = req.payload.collections[slug]
  const isLocalised = config.flattenedFields.some((each) => each.name === field && each.localized === true)
  const paths = isLocalised ? locales.map((locale) => `${field}.${locale}`) : [field]
  const { useAsTitle = 'id' } = config.admin
  for (const path of paths) {
    // One question for each language: the database reads every row where one of several columns may have the value.
    const holder = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: slug,
      where: { and: [{ [path]: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
      select: { [useAsTitle]: true },
      req,
    })
    if (!holder) continue
    const title = inLocale(holder[useAsTitle], locales.find((locale) => locale === req.locale) ?? sourceLocale)
    return { title: typeof title === 'string' ? title : '' }
  }
  return undefined
}

/** True where another document already has the value. */
export async function isTaken(req: PayloadRequest, claim: Claim): Promise<boolean> {
  return (await findHolder(req, claim)) !== undefined
}
