import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { listVersions } from '@carepath/content/workflow/versions/saved-versions.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { formatTime } from '../format/format-time.ts'
import { versionsOf } from './versions-of.ts'
import '../styles/text-link.css'
import './versions.css'

/** Every saved state of a document, the newest first. */
export async function VersionsView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req } = initPageResult
  const { saved, address, stepNav } = versionsOf(initPageResult)
  const { versions, page, pages } = await listVersions(req, saved, Number(searchParams?.page) || 1)
  const { clinicTimeZone } = getSettings(req.payload)
  return (
    <Gutter className="versions-list">
      <SetDocumentStepNav {...stepNav} view={translate('Versions')} />
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('Saved')}</th>
            <th scope="col">{translate('By')}</th>
            <th scope="col">{translate('Status')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ id, at, by, state }) => (
            <tr key={id}>
              <td>
                <Link className="text-link" href={`${address}/${id}`} prefetch={false}>
                  {formatTime(at, clinicTimeZone)}
                </Link>
              </td>
              <td>{by}</td>
              <td>{translate(state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {versions.length === 0 && <p>{translate('Nothing has been saved yet.')}</p>}
      {pages > 1 && (
        <nav className="versions-list__pages" aria-label={translate('Pages of versions')}>
          {page > 1 && <Link href={`${address}?page=${page - 1}`}>{translate('Newer')}</Link>}
          <span>{translate('Page {page} of {pages}', { page, pages })}</span>
          {page < pages && <Link href={`${address}?page=${page + 1}`}>{translate('Older')}</Link>}
        </nav>
      )}
    </Gutter>
  )
}
