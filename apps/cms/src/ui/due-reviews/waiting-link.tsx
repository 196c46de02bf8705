import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'

/** In the menu: the number of documents that wait for a reviewer. */
export async function WaitingLink({ payload }: ServerProps) {
  const { totalDocs } = await payload.count({
    collection: 'reviews',
    where: { status: { equals: 'inReview' } },
    overrideAccess: true,
  })
  const list = `${payload.config.routes.admin}/collections/reviews?where[and][0][status][equals]=inReview`
  return (
    <Link href={list} className="nav__link">
      <span className="nav__link-label">{translate('Waiting for review ({count})', { count: totalDocs })}</span>
    </Link>
  )
}
