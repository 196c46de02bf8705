import {
  localePath,
  locales,
  ownPaths,
  pageOwners,
  sourceLocale,
  type Locale,
  type WrittenType,
} from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadApprovals } from '../../candidate/signatures/approvals.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { findSignatureIn } from '../../candidate/signatures/signatures.ts'
import { collectionSlugs, titleFields, type CollectionDocumentType } from '../../model/collection-names.ts'
import { inLocale } from '../../model/localised.ts'
import { siteSlugs } from '../../types/page/reserved-slugs.ts'

/** The page that is live at a path, in words for a message; undefined where there is none. */
export async function findPage(req: PayloadRequest, path: string): Promise<string | undefined> {
  return sitePageAt(path) ?? (await findPageAt(req, path))
}

/** A page that the site has whatever is written: its home and its lists. */
function sitePageAt(path: string): string | undefined {
  const own = ['/', ...siteSlugs.map((slug) => `/${slug}/`)]
  return locales.some((locale) => own.some((each) => localePath(locale, each) === path))
    ? 'a page of the site itself'
    : undefined
}

/** The document whose page is live at a path, by its title. */
async function findPageAt(req: PayloadRequest, path: string): Promise<string | undefined> {
  for (const type of pageOwners)
    for (const locale of locales)
      for (const slug of new Set(path.split('/').filter(Boolean))) {
        if (!ownPaths(type, locale, slug).includes(path)) continue
        const row = await findLiveRow(req, type, slug)
        if (row && (await isLiveIn(req, { type, id: row.id, locale }))) return `“${row.title}”`
      }
  return undefined
}

async function findLiveRow(req: PayloadRequest, type: CollectionDocumentType, slug: string) {
  const titleField = titleFields[type]
  const row = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
    collection: collectionSlugs[type],
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    req,
  })
  if (!row) return undefined
  const title = inLocale(row[titleField], sourceLocale)
  return { id: row.id, title: typeof title === 'string' ? title : slug }
}

/** A page may be live in one language only. */
async function isLiveIn(
  req: PayloadRequest,
  { type, id, locale }: { type: WrittenType; id: string; locale: Locale },
): Promise<boolean> {
  const [approvals, [live]] = await Promise.all([
    loadApprovals(req.payload, type, [id], onlyTransaction(req)),
    MappedLiveRows.of(req.payload).load(type, { ids: [id], req: onlyTransaction(req) }),
  ])
  return live?.rendition(locale, findSignatureIn(approvals)).document !== undefined
}
