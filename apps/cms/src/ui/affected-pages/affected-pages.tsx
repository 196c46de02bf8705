'use client'
import { documentKey, type DocumentKey } from '@carepath/schema'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'
import { PathList } from './path-list.tsx'

/** The consequences of a withdrawal, asked for when the dialog opens. */
export function AffectedPages({ documents }: { documents: DocumentKey[] }) {
  const query = documents.map((document) => ['document', documentKey(document)])
  const { answer, error } = useQuery('withdraw', query)
  if (error) return <p>{translate('The affected pages can’t be listed at the moment. You can go on all the same.')}</p>
  if (!answer) return <p>{translate('Looking for the affected pages…')}</p>
  const { withdrawn, changed, referrers, cascaded, live } = answer
  if (live.length === 0) return <p>{translate('It isn’t live: no page changes.')}</p>
  return (
    <div role="status" className="withdrawal-dialog__report">
      <PathList
        title={translateCount(
          withdrawn.length,
          'A notice takes the place of {count} page',
          'A notice takes the place of {count} pages',
        )}
        paths={withdrawn}
      />
      {cascaded.length > 0 && (
        <p>
          <strong>{translate('Also withdrawn, because it depends on this:')}</strong>{' '}
          {cascaded.map(({ title }) => title).join(', ')}.
        </p>
      )}
      {referrers.length > 0 && (
        <p>{translate('Links to it, and stays live without the link: {list}.', { list: referrers.join(', ') })}</p>
      )}
      {changed === null ? (
        <p>{translate('Most pages of the site are published again, without it.')}</p>
      ) : (
        <PathList
          title={translateCount(
            changed.length,
            'Published again without it: {count} page',
            'Published again without it: {count} pages',
          )}
          paths={changed}
        />
      )}
    </div>
  )
}
