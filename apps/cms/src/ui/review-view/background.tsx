import { formatTime } from '../review-panel/describe-state.ts'
import type { EarlierApproval } from '@carepath/content/workflow/review/earlier-approvals.ts'
import type { SourceToRead } from '@carepath/content/workflow/review/sources-of.ts'

interface BackgroundProps {
  sources: SourceToRead[]
  authors: string[]
  approvals: EarlierApproval[]
}

/** What a text rests on, who wrote it, and who has answered for it before. */
export function Background({ sources, authors, approvals }: BackgroundProps) {
  return (
    <>
      <details open={sources.length < 7}>
        <summary>Sources ({sources.length})</summary>
        {sources.length === 0 && <p>It names none.</p>}
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
        <p>{authors.length > 0 ? authors.join(', ') : 'Nobody.'}</p>
      </details>
      <details open={approvals.length < 4}>
        <summary>Earlier approvals ({approvals.length})</summary>
        {approvals.length === 0 && <p>There is none.</p>}
        <ul>
          {approvals.map(({ id, approver, licence, at, scope, note }) => (
            <li key={id}>
              {approver} ({licence}), {formatTime(at)}:{' '}
              {scope === 'wholeDocument' ? 'the whole document' : 'what had changed'}
              {note && <span className="review-view__note">{note}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
