'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import {
  notificationKinds,
  notificationLabels,
  notificationWays,
  wayLabels,
  type NotificationKind,
  type NotificationWay,
} from '@carepath/content/model/notification.ts'
import type { User } from '@carepath/content/model/payload-types.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { useQuery } from '../api/use-query.ts'
import { Problem } from '../fault/problem.tsx'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import '../styles/message.css'
import '../styles/text-input.css'
import './bell.css'

/** On the page of one's own account: what one is told, and how. */
export function ChoicesField() {
  const { user } = useAuth<User>()
  const { id: account } = useDocumentInfo()
  const isOwn = user !== null && account === user?.id
  const { answer, refresh } = useQuery('bell/choices', isOwn ? {} : undefined)
  const { send, answer: saved, problem } = usePost('bell/choices')
  const id = useId()
  if (!isOwn || !answer) return null
  const { ways, hasMailServer } = answer
  const choose = async (kind: NotificationKind, way: NotificationWay) => {
    await send({ ways: { ...ways, [kind]: way } })
    await refresh()
  }
  return (
    <section className="notification-choices" aria-labelledby={id}>
      <h2 id={id}>{translate('What you are told')}</h2>
      <p>
        <HandbookPageLink page="editors/notifications" />
      </p>
      {!hasMailServer && (
        <p className="message message--warning" role="note">
          {translate(
            'No mail server is set, so nothing is mailed: only the bell tells you. Whoever runs this system can set one.',
          )}
        </p>
      )}
      {notificationKinds.map((kind) => (
        <div key={kind} className="notification-choices__row">
          <label htmlFor={`${id}-${kind}`}>{translate(notificationLabels[kind])}</label>
          <select
            id={`${id}-${kind}`}
            className="text-input text-input--narrow"
            value={ways[kind]}
            onChange={(event) => void choose(kind, event.target.value as NotificationWay)}
          >
            {notificationWays.map((way) => (
              <option key={way} value={way}>
                {translate(wayLabels[way])}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div role="status">{saved && problem === undefined && <p>{translate('Saved.')}</p>}</div>
      <Problem>{problem}</Problem>
    </section>
  )
}
