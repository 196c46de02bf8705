'use client'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { formatTime } from './describe-state.ts'

interface ReviewNotesProps {
  state: PanelState
  onPlace: (path: string) => void
}

/** The message to the reviewer, the reviewer's remarks, what is missing, what is scheduled. */
export function ReviewNotes({ state, onPlace }: ReviewNotesProps) {
  const { request, problems } = state.review
  return (
    <>
      {request?.message && request.status === 'inReview' && (
        <blockquote className="review-panel__message">{request.message}</blockquote>
      )}
      {request?.status === 'changesRequested' && (
        <Places label="What the reviewer wants changed" places={request.remarks} onPlace={onPlace} />
      )}
      {problems.length > 0 && (
        <Places
          label="What it lacks before a reviewer can look at it"
          limit={shownPlaces}
          places={problems.map(({ path, label, message }) => ({ path, label, text: message }))}
          onPlace={onPlace}
        />
      )}
      <Schedules state={state} />
    </>
  )
}

/** More than these are told one by one as they are mended. */
const shownPlaces = 6

interface PlacesProps {
  label: string
  places: { path: string; label: string; text: string }[]
  /** How many to show. */
  limit?: number
  onPlace: (path: string) => void
}

function Places({ label, places, limit = places.length, onPlace }: PlacesProps) {
  return (
    <>
      <h3 className="review-panel__heading">{label}</h3>
      <ul className="review-panel__places" aria-label={label}>
        {places.slice(0, limit).map(({ path, label: field, text }, index) => (
          <li key={index}>
            {path ? (
              <button type="button" className="text-link" onClick={() => onPlace(path)}>
                {field}
              </button>
            ) : (
              <strong>The whole document</strong>
            )}
            <span className="review-panel__text">{text}</span>
          </li>
        ))}
        {places.length > limit && <li>And {places.length - limit} more.</li>}
      </ul>
    </>
  )
}

function Schedules({ state: { schedules, missed, review } }: { state: PanelState }) {
  const isAtRisk =
    schedules.some(({ event }) => event === 'publish') && review.state !== 'approved' && review.state !== 'sample'
  return (
    <>
      {missed && (
        <p className="review-panel__alert" role="alert">
          <strong>The schedule of {formatTime(missed.at)} was not kept.</strong> {withoutLead(missed.why)} The page
          stayed as it was.
        </p>
      )}
      {schedules.map(({ at, event }) => (
        <p key={at + event} className="review-panel__schedule">
          {event === 'publish' ? 'Will be published on' : 'Will be taken down on'} <strong>{formatTime(at)}</strong>.
          {event === 'publish' && !isAtRisk && ' An edit before then voids the approval, and the schedule with it.'}
        </p>
      ))}
      {isAtRisk && (
        <p className="review-panel__alert">
          A schedule publishes only words that are approved at that time. Unless these are, it will fail, say so here,
          and leave the page as it is.
        </p>
      )}
    </>
  )
}

/** The record begins with what the panel says itself. */
const withoutLead = (why: string): string => why.replace(/^The schedule was not kept: /u, '')
