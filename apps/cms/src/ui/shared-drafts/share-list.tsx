'use client'
import { Button } from '@payloadcms/ui'
import type { ShownShare } from '@carepath/content/workflow/shared-draft/load-shares.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { Problem } from '../fault/problem.tsx'
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
      <ul className="shared-drafts__list" aria-label={translate('Links')}>
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
                  aria-label={translate('Revoke the link for {forName}', { forName: share.forName })}
                  onClick={() => void revoke(share.id)}
                >
                  {translate('Revoke')}
                </Button>
              )}
            </div>
            <p>
              {translate('{state} Made by {madeBy}. {openings}', {
                state: describeState(share),
                madeBy: share.madeBy,
                openings: describeOpenings(share),
              })}
            </p>
            {share.comments.length > 0 && (
              <ul
                className="shared-drafts__comments"
                aria-label={translate('Comments with the link for {forName}', { forName: share.forName })}
              >
                {share.comments.map(({ id, name, words, at }) => (
                  <li key={id}>
                    <p>
                      <strong>{name}</strong> {translate('(guest),')} {formatTime(at)}
                    </p>
                    <p className="shared-drafts__text">{words}</p>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <Problem>{problem}</Problem>
    </>
  )
}

function describeState({ state, until, revokedBy, mayComment }: ShownShare): string {
  if (state === 'revoked')
    return `${translate('Revoked')}${revokedBy ? translate(' by {revokedBy}', { revokedBy }) : ''}.`
  if (state === 'ended')
    return Date.parse(until) <= Date.now()
      ? translate('Ended {time}.', { time: formatTime(until) })
      : translate('No longer works: its maker has no access.')
  return translate('Works until {time}{note}.', {
    time: formatTime(until),
    note: mayComment ? '' : translate(', without comments'),
  })
}

function describeOpenings({ openings, lastOpenedAt }: ShownShare): string {
  if (!lastOpenedAt) return translate('Not opened yet.')
  return translateCount(openings, 'Opened once, last {time}.', 'Opened {count} times, last {time}.', {
    time: formatTime(lastOpenedAt),
  })
}
