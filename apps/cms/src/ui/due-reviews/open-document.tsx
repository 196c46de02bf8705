'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { Review } from '@carepath/content/model/payload-types.ts'
import { reviewPath } from '@carepath/content/workflow/due-reviews/review-path.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** On a request for review: the link to its document. */
export function OpenDocument() {
  const { config } = useConfig()
  const { data } = useDocumentInfo()
  const { documentType: type, documentId: id, locale } = (data ?? {}) as Partial<Review>
  if (!type || !id || !locale) return null
  return (
    <p>
      <Link href={config.routes.admin + reviewPath({ type, id, locale })}>
        {translate('Open the document to review it')}
      </Link>
    </p>
  )
}
