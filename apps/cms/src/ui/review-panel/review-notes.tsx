'use client'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { CommentList } from '../comments/comment-list.tsx'
import { formatTime } from '../format/format-time.ts'

interface ReviewNotesProps {
  state: PanelState
  showField: (path: string) => void
  /** Leaves out comments that stand beside their texts. */
  isListed?: ((comment: Comment) => boolean) | undefined
}

/** The message to the reviewer, the comments of reviewers, the problems of the text, and its schedules. */
export function ReviewNotes({ state, showField, isListed }: ReviewNotesProps) {
  const { request, problems } = state.review
  return (
    <>
      {request?.message && request.status === 'inReview' && (
        <blockquote className="review-panel__message">{request.message}</blockquote>
      )}
      <CommentList showField={showField} {...(isListed ? { isListed } : {})} />
      {problems.length > 0 && (
        // Quiet until somebody has asked for a review: the sections say how much is done.
        <details className="review-panel__incomplete" open={request !== undefined}>
          <summary>
            {translateCount(
              problems.length,
              'To complete before you submit: {count} thing',
              'To complete before you submit: {count} things',
            )}
          </summary>
          <PlaceList
            label={translate('To complete before you submit')}
            limit={shownPlaces}
            places={problems.map(({ path, label, message }) => ({ path, label, text: translateMessage(message) }))}
            showField={showField}
          />
        </details>
      )}
      <Schedules state={state} />
    </>
  )
}

/** Enough to work on at a time; the rest follows as these are fixed. */
const shownPlaces = 6

interface PlacesProps {
  label: string
  places: { path: string; label: string; text: string }[]
  /** The number of places to show. */
  limit: number
  showField: (path: string) => void
}

function PlaceList({ label, places, limit, showField }: PlacesProps) {
  return (
    <ul className="review-panel__places" aria-label={label}>
      {places.slice(0, limit).map(({ path, label: field, text }, index) => (
        <li key={index}>
          {path ? (
            <button type="button" className="text-link" onClick={() => showField(path)}>
              {translateMessage(field)}
            </button>
          ) : (
            <strong>{translate('The whole document')}</strong>
          )}
          <span className="review-panel__text">{text}</span>
        </li>
      ))}
      {places.length > limit && <li>{translate('And {count} more.', { count: places.length - limit })}</li>}
    </ul>
  )
}

function Schedules({ state: { schedules, missed, review } }: { state: PanelState }) {
  const isAtRisk =
    schedules.some(({ event }) => event === 'publish') && review.state !== 'approved' && review.state !== 'sample'
  return (
    <>
      {missed && (
        <p className="review-panel__alert" role="alert">
          <strong>{translateMessage(missed.why)}.</strong> ({formatTime(missed.at)}){' '}
          {translate('The page stayed as it was.')}
        </p>
      )}
      {schedules.map(({ at, event }) => (
        <p key={at + event} className="review-panel__schedule">
          {event === 'publish' ? translate('Will be published on') : translate('Will be unpublished on')}{' '}
          <strong>{formatTime(at)}</strong>.
          {event === 'publish' &&
            !isAtRisk &&
            translate(' After an edit before then, the approval is no longer valid and the scheduled publish fails.')}
        </p>
      ))}
      {isAtRisk && (
        <p className="review-panel__alert">
          {translate(
            'A schedule publishes only words that are approved at that time. Without an approval it fails, and the page stays as it is.',
          )}
        </p>
      )}
    </>
  )
}
