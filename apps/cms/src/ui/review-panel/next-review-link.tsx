'use client'
import { useConfig } from '@payloadcms/ui'
import { sourceLocale } from '@carepath/schema'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import type { NextReview } from '@carepath/content/workflow/review-panel/next-review.ts'

/** The way to the next document that waits for this reviewer. */
export function NextReviewLink({ next: { title, kind, locale, path, count } }: { next: NextReview }) {
  const { config } = useConfig()
  const language = locale === sourceLocale ? '' : `, ${languageName(locale)}`
  return (
    <p>
      <a className="text-link" href={config.routes.admin + path}>
        {translate('Next: {title}', { title })}
      </a>{' '}
      ({translate(kind).toLowerCase()}
      {language}). {translateCount(count, 'It is the only one that waits for you.', '{count} wait for you.')}
    </p>
  )
}
