'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'
import { describeSchedule } from './schedule-list.tsx'
import '../styles/text-link.css'
import './schedules.css'

/** On an account’s form: the schedules that this person has set, before the account is switched off or deleted. */
export function AccountSchedules() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { answer } = useQuery('schedules/account', id === undefined ? undefined : { account: String(id) })
  if (!answer || answer.schedules.length === 0) return null
  return (
    <section className="account-schedules" aria-label={translate('Schedules set by this person')}>
      <h3>{translate('Schedules set by this person ({count})', { count: answer.schedules.length })}</h3>
      <p>
        {translate('They stay in force when the account is switched off or deleted, except where it says otherwise.')}
      </p>
      <ul>
        {answer.schedules.map(({ job, document: { title, kind, path }, needsAccount, ...schedule }) => (
          <li key={job}>
            <Link className="text-link" href={config.routes.admin + path}>
              {title}
            </Link>{' '}
            ({kind.toLowerCase()}). {describeSchedule({ ...schedule, by: null })}
            {needsAccount &&
              translate(' Without this account it won’t be: a colleague has to confirm it and schedule it again.')}
          </li>
        ))}
      </ul>
    </section>
  )
}
