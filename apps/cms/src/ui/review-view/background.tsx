import type { EarlierApproval } from '@carepath/content/workflow/review/earlier-approvals.ts'
import type { CitedSource } from '@carepath/content/workflow/review/cited-sources.ts'
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
        <summary>Sources ({sources.length})</summary>
        {sources.length === 0 && <p>None</p>}
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
              {isRetracted && <strong>Retracted. </strong>}
              {level}
              {about && `, ${about}`}
            </li>
          ))}
        </ul>
      </details>
      <details open>
        <summary>Who changed it since the last approval</summary>
        <p>{authors.length > 0 ? authors.join(', ') : 'None'}</p>
      </details>
      <details open={approvals.length < 4}>
        <summary>Earlier approvals ({approvals.length})</summary>
        {approvals.length === 0 && <p>None</p>}
        <ul>
          {approvals.map(({ id, approver, licence, at, scope, note }) => (
            <li key={id}>
              {approver} ({licence}), {formatTime(at, timeZone)}:{' '}
              {scope === 'wholeDocument' ? 'the whole document' : 'the changes'}
              {note && <span className="review-view__note">{note}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
