'use client'
import { Link } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { documentStatePath } from '@carepath/content/fields/inputs/document-state.ts'
import { outOfDatePath } from '@carepath/content/fields/inputs/languages-out-of-date.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import '../styles/text-link.css'
import './lists.css'

interface ListViewsProps {
  /** Whether reviewers approve documents of the list. */
  isReviewed: boolean
  hasTranslations: boolean
}

/** Above a list: links to what people look for in it most. The one that the list shows is marked. */
export function ListViews({ isReviewed, hasTranslations }: ListViewsProps) {
  const path = usePathname()
  const asked = useSearchParams()
  const ofState = (state: string) => [`where[and][0][${documentStatePath}][equals]`, state] as const
  const views = [
    { label: translate('All'), filter: undefined },
    { label: translate('Changed last by me'), filter: ofState('mine') },
    { label: translate('Drafts'), filter: ofState('draft') },
    ...(isReviewed
      ? [
          { label: translate('Returned'), filter: ofState('returned') },
          { label: translate('Waiting for review'), filter: ofState('inReview') },
          { label: translate('Approved'), filter: ofState('approved') },
          { label: translate('Review due'), filter: ofState('due') },
        ]
      : []),
    ...(hasTranslations
      ? [
          {
            label: translate('Languages out of date'),
            filter: [`where[and][0][${outOfDatePath}][exists]`, 'true'] as const,
          },
        ]
      : []),
  ]
  const isFiltered = [...asked.keys()].some((name) => name.startsWith('where'))
  return (
    <nav className="list-views" aria-label={translate('Views of this list')}>
      {views.map(({ label, filter }) => {
        const isShown = filter ? isAsked(asked, filter) : !isFiltered
        const query = filter ? `?${new URLSearchParams([[...filter]]).toString()}` : ''
        return (
          <Link key={label} href={path + query} {...(isShown ? { 'aria-current': 'page' } : {})}>
            {label}
          </Link>
        )
      })}
    </nav>
  )
}

/** The list writes its filter as `where[or][0][and][0]…` where somebody has changed it by hand. */
function isAsked(asked: URLSearchParams, [name, value]: readonly [string, string]): boolean {
  const condition = name.slice(name.indexOf('[0]'))
  return [...asked].some(([key, each]) => key.endsWith(condition) && each === value)
}
