'use client'
import '../styles/message.css'
import '../styles/text-input.css'
import './accounts.css'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@carepath/content/model/payload-types.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { LinkResult } from './link-result.tsx'

/** On another’s account, for admins: sends the owner a link to set a new password. */
export function PasswordLinkField() {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { send, isSending, answer, problem } = usePost('users/password-link')
  if (id === undefined || user?.role !== 'admin' || user.id === String(id)) return null
  return (
    <div className="accounts" role="group" aria-label={translate('Password')}>
      <h2>{translate('Password')}</h2>
      <p>
        {translate(
          'Nobody sets another’s password. A link lets the person choose a new one, and then signs them out everywhere.',
        )}
      </p>
      <div>
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={isSending}
          onClick={() => void send({ id: String(id) })}
        >
          {translate('Send a link to set the password')}
        </Button>
      </div>
      <LinkResult answer={answer} problem={problem} />
    </div>
  )
}
