'use client'
import '../styles/message.css'
import '../styles/text-input.css'
import './accounts.css'
import { Button, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, type SyntheticEvent } from 'react'
import type { User } from '@carepath/content/model/payload-types.ts'
import { roleLabels, roles, type Role } from '@carepath/content/model/roles.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { LinkResult } from './link-result.tsx'

const nobody = { name: '', email: '', role: 'editor' as Role }

/** Above the list of users, for admins: makes an account, whose owner chooses the password by a link. */
export function InvitePerson() {
  const { user } = useAuth<User>()
  const router = useRouter()
  const { send, isSending, answer, problem } = usePost('users/invite')
  const [person, setPerson] = useState(nobody)
  if (user?.role !== 'admin') return null
  const change = (changed: Partial<typeof nobody>) => setPerson({ ...person, ...changed })
  return (
    <form className="accounts" aria-label={translate('Invite somebody')} onSubmit={(event) => void invite(event)}>
      <h2>{translate('Invite somebody')}</h2>
      <p>{translate('They choose their password themselves, by a link that holds for a week.')}</p>
      <div className="accounts__fields">
        <label>
          {translate('Name')}
          <input
            className="text-input"
            required
            value={person.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </label>
        <label>
          {translate('E-mail address')}
          <input
            className="text-input"
            type="email"
            required
            value={person.email}
            onChange={(event) => change({ email: event.target.value })}
          />
        </label>
        <label>
          {translate('Role')}
          <select
            className="text-input"
            value={person.role}
            onChange={(event) => change({ role: event.target.value as Role })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {translate(roleLabels[role])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div>
        <Button type="submit" size="small" margin={false} disabled={isSending}>
          {translate('Invite')}
        </Button>
      </div>
      <p>
        <HandbookPageLink page="admins/accounts" />
      </p>
      <LinkResult answer={answer} problem={problem} />
    </form>
  )

  async function invite(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    // A refusal leaves what was typed.
    const invited: unknown = await send(person)
    if (invited === undefined) return
    setPerson(nobody)
    router.refresh()
  }
}
