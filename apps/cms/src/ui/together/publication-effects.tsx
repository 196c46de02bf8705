'use client'
import type { WrittenType } from '@carepath/schema'
import { useDocumentInfo } from '@payloadcms/ui'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { PathList } from '../affected-pages/path-list.tsx'
import { useQuery } from '../api/use-query.ts'
import { listLanguages } from '../languages/list-languages.ts'

interface PublicationEffectsProps {
  type: WrittenType
  id: string
}

/** What else the publication of a document changes: in which languages it goes live, and which pages. */
export function PublicationEffects({ type, id }: PublicationEffectsProps) {
  const { lastUpdateTime } = useDocumentInfo()
  const { answer, error } = useQuery('publication-effects', { type, id }, { version: lastUpdateTime })
  if (error) return <p>{translate('What it changes can’t be listed at the moment. You can go on all the same.')}</p>
  if (!answer) return <p>{translate('Looking for the pages that it changes…')}</p>
  const { isPublished, ready, unready, pages } = answer
  if (isPublished) return <p>{translate('It is live as it is: nothing changes.')}</p>
  return (
    <>
      <p>
        {ready.length > 0
          ? translate('Ready to go live in {languages}.', { languages: listLanguages(ready) })
          : translate('Ready to go live in no language yet.')}
        {unready.length > 0 && translate(' Not ready in {languages}.', { languages: listLanguages(unready) })}
      </p>
      {pages === undefined && ready.length > 0 && (
        <p>{translate('The pages can’t be listed at the moment. You can go on all the same.')}</p>
      )}
      {pages === null && <p>{translate('Most pages of the site are published again.')}</p>}
      {pages && pages.length > 0 && (
        <PathList
          title={translateCount(pages.length, 'Publishing changes {count} page', 'Publishing changes {count} pages')}
          paths={pages}
        />
      )}
    </>
  )
}
