'use client'
import type { PasswordLink } from '@carepath/content/workflow/accounts/password-link.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** What became of a link to set a password: sent, or shown to be copied, or refused. */
export function LinkResult({ answer, problem }: { answer?: PasswordLink | undefined; problem?: string | undefined }) {
  return (
    <div role="status">
      {problem && <p className="error-text">{problem}</p>}
      {answer?.sentTo && <p>{translate('The link was sent to {sentTo}.', { sentTo: answer.sentTo })}</p>}
      {answer?.isMailRefused && !answer.link && (
        <p className="error-text">
          {translate(
            'The mail server didn’t take the message. A reviewer’s link is sent by mail only: try again once the mail server works.',
          )}
        </p>
      )}
      {answer?.link && (
        <label>
          {answer.isMailRefused
            ? translate('The mail server didn’t take the message')
            : translate('No mail server is set up')}
          {translate(': give this link to the person yourself. It can be used once.')}
          <input className="text-input" readOnly value={answer.link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
