'use client'
import { useConfig } from '@payloadcms/ui'
import { sourceLocale } from '@carepath/schema'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import type { NextReview } from '@carepath/content/workflow/review-panel/next-review.ts'

/** The way to the next document that waits for this reviewer. */
export function NextReviewLink({ next: { title, kind, locale, path, count } }: { next: NextReview }) {
  const { config } = useConfig()
  const language = locale === sourceLocale ? '' : `, ${languageLabel(locale)}`
  return (
    <p>
      <a className="text-link" href={config.routes.admin + path}>
        Next: {title}
      </a>{' '}
      ({kind.toLowerCase()}
      {language}). {count === 1 ? 'It is the only one that waits for you.' : `${count} wait for you.`}
    </p>
  )
}
