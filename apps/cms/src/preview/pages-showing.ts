import { clinicalTypes } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs, titleFields } from '../collections/collection-names.ts'
import { publicPath } from '../live-status/public-path.ts'
import { askDependents } from '../outbox/ask-worker.ts'
import type { ClinicalWords } from '../review/clinical-key.ts'

/** A page a document can be seen on. */
export interface ShowingPage {
  path: string
  title: string
}

/** The document's own page; of what has none, such as a care card, the pages that show it. */
export async function pagesShowing(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<ShowingPage[]> {
  const own = await pageOf(req, { type, id, locale })
  if (own) return [own]
  const dependents = await askDependents(req.payload, { type, id })
  const pages = await Promise.all(
    dependents.map(async ({ document }) => {
      const [type, dependent] = document.split('/')
      const known = clinicalTypes.find((each) => each === type)
      return known && dependent ? pageOf(req, { type: known, id: dependent, locale }) : undefined
    }),
  )
  return pages.filter((page) => page !== undefined)
}

async function pageOf(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<ShowingPage | undefined> {
  const document = (await req.payload.findByID({
    collection: collectionSlugs[type],
    id,
    draft: true,
    locale,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: {},
  })) as Record<string, unknown> | null
  const path = publicPath(type, document?.slug, locale)
  const title = document?.[titleFields[type]]
  return path === null
    ? undefined
    : { path: path.replace(/#.*$/u, ''), title: typeof title === 'string' ? title : path }
}
