'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'

/** Enough to work on at a time. */
const mostShown = 6

/** Others sign them meanwhile. */
const pollMs = 60_000

/** Why the pages of a signed document say that they are samples: what else they show that nobody has signed. */
export function UnsignedParts({ words }: { words: ClinicalWords }) {
  const { lastUpdateTime } = useDocumentInfo()
  const { answer } = useQuery('preview/unsigned-parts', words, { pollMs, version: lastUpdateTime })
  const { admin } = useConfig().config.routes
  if (!answer || answer.parts.length === 0) return null
  const { parts } = answer
  const heading = translate('What keeps the mark “Sample content” on its pages')
  return (
    <>
      <h3 className="review-panel__heading">{heading}</h3>
      <p>{translate('Its own words are approved. Its pages show these too, which no clinician has approved:')}</p>
      <ul className="review-panel__places" aria-label={heading}>
        {parts.slice(0, mostShown).map(({ type, id, title, kind, path }) => (
          <li key={`${type}/${id}`}>
            <a className="text-link" href={admin + path}>
              {title}
            </a>{' '}
            {type === 'site-settings'
              ? translate('(“The site is a sample” is checked)')
              : `(${translate(kind).toLowerCase()})`}
          </li>
        ))}
        {parts.length > mostShown && <li>{translate('And {count} more.', { count: parts.length - mostShown })}</li>}
      </ul>
    </>
  )
}
