import type { EarlierApproval } from '@carepath/content/workflow/review/earlier-approvals.ts'
import type { CitedSource } from '@carepath/content/workflow/review/cited-sources.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { formatTime } from '../format/format-time.ts'

interface BackgroundProps {
  sources: CitedSource[]
  authors: string[]
  approvals: EarlierApproval[]
  /** The clinic's: the page is rendered on the server. */
  timeZone: string
}

/** The sources of a text, the authors of its changes, and its earlier approvals. */
export function Background({ sources, authors, approvals, timeZone }: BackgroundProps) {
  return (
    <>
      <details open={sources.length < 7}>
        <summary>{translate('Sources ({count})', { count: sources.length })}</summary>
        {sources.length === 0 && <p>{translate('None')}</p>}
        <ul>
          {sources.map(({ id, title, address, level, about, isRetracted }) => (
            <li key={id}>
              {address ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              <br />
              {isRetracted && <strong>{translate('Retracted. ')}</strong>}
              {level}
              {about && `, ${about}`}
            </li>
          ))}
        </ul>
      </details>
      <details open>
        <summary>{translate('Who changed it since the last approval')}</summary>
        <p>{authors.length > 0 ? authors.join(', ') : translate('None')}</p>
      </details>
      <details open={approvals.length < 4}>
        <summary>{translate('Earlier approvals ({count})', { count: approvals.length })}</summary>
        {approvals.length === 0 && <p>{translate('None')}</p>}
        <ul>
          {approvals.map(({ id, approver, licence, at, scope, note }) => (
            <li key={id}>
              {approver} ({licence}), {formatTime(at, timeZone)}:{' '}
              {scope === 'wholeDocument' ? translate('the whole document') : translate('the changes')}
              {note && <span className="review-view__note">{note}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
