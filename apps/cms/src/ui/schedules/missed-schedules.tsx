import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { isActive } from '@carepath/content/model/access/is-active.ts'
import { loadMissedSchedules } from '@carepath/content/workflow/schedule/missed-schedules.ts'
import { formatTime } from '../format/format-time.ts'
import '../styles/message.css'
import '../styles/text-link.css'
import './schedules.css'

/** At the top of the admin’s first page: what was scheduled and could not be done, until somebody has made up for it. */
export async function MissedSchedules({ payload, user }: ServerProps) {
  if (!isActive(user)) return null
  const missed = await loadMissedSchedules(await createLocalReq({}, payload))
  if (missed.length === 0) return null
  const { clinicTimeZone } = getSettings(payload)
  return (
    <section className="missed-schedules" aria-labelledby="missed-schedules">
      <h2 id="missed-schedules">Schedules that failed</h2>
      <ul className="missed-schedules__list">
        {missed.map(({ document: { title, kind, path, id }, at, why }) => (
          <li key={id} className="message message--error">
            <Link className="text-link" href={payload.config.routes.admin + path}>
              {title}
            </Link>
            <span>
              {kind} · {formatTime(at, clinicTimeZone)}
            </span>
            <p>{why}.</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
