'use client'
import { Button } from '@payloadcms/ui'
import type { ShownShare } from '@carepath/content/workflow/shared-draft/load-shares.ts'
import { usePost } from '../api/use-post.ts'
import { formatTime } from '../format/format-time.ts'

interface ShareListProps {
  shares: ShownShare[]
  onChanged: () => void
}

/** The links to a draft: for whom, until when, whether they were opened, and what their readers have written. */
export function ShareList({ shares, onChanged }: ShareListProps) {
  const { send, isSending, problem } = usePost('draft-links/revoke')
  const revoke = async (share: string) => {
    await send({ share })
    onChanged()
  }
  return (
    <>
      <ul className="shared-drafts__list" aria-label="Links">
        {shares.map((share) => (
          <li key={share.id} data-state={share.state}>
            <div className="shared-drafts__head">
              <strong>{share.forName}</strong>
              {share.state === 'open' && (
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  disabled={isSending}
                  aria-label={`Revoke the link for ${share.forName}`}
                  onClick={() => void revoke(share.id)}
                >
                  Revoke
                </Button>
              )}
            </div>
            <p>
              {describeState(share)} Made by {share.madeBy}. {describeOpenings(share)}
            </p>
            {share.comments.length > 0 && (
              <ul className="shared-drafts__comments" aria-label={`Comments with the link for ${share.forName}`}>
                {share.comments.map(({ id, name, words, at }) => (
                  <li key={id}>
                    <p>
                      <strong>{name}</strong> (guest), {formatTime(at)}
                    </p>
                    <p className="shared-drafts__text">{words}</p>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {problem !== undefined && (
        <p role="alert" className="error-text">
          {problem}
        </p>
      )}
    </>
  )
}

function describeState({ state, until, revokedBy, mayComment }: ShownShare): string {
  if (state === 'revoked') return `Revoked${revokedBy ? ` by ${revokedBy}` : ''}.`
  if (state === 'ended')
    return Date.parse(until) <= Date.now() ? `Ended ${formatTime(until)}.` : 'No longer works: its maker has no access.'
  return `Works until ${formatTime(until)}${mayComment ? '' : ', without comments'}.`
}

function describeOpenings({ openings, lastOpenedAt }: ShownShare): string {
  if (!lastOpenedAt) return 'Not opened yet.'
  return `Opened ${openings === 1 ? 'once' : `${openings} times`}, last ${formatTime(lastOpenedAt)}.`
}
