import { Link } from '@payloadcms/ui'
import type { WentLive } from '@carepath/content/workflow/your-work/went-live.ts'
import { releaseInWords } from '@carepath/content/workflow/releases/release-in-words.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { formatRecentTime } from '../format/format-time.ts'

interface WentLiveListProps {
  releases: WentLive[]
  /** Path of the admin. */
  admin: string
  /** The clinic's. */
  timeZone: string
}

/** What patients see since when, and who made it live. */
export function WentLiveList({ releases, admin, timeZone }: WentLiveListProps) {
  return (
    <section className="work-list" aria-labelledby="went-live">
      <h2 id="went-live">{translate('Went live lately')}</h2>
      {releases.length === 0 ? (
        <p>{translate('Nothing yet.')}</p>
      ) : (
        <ul aria-label={translate('Went live lately')}>
          {releases.map(({ id, label, by, at }) => (
            <li key={id} className="work-list__item">
              <Link className="text-link" href={`${admin}/collections/releases/${id}`}>
                {releaseInWords(label)}
              </Link>
              <span>{[by && translateMessage(by), formatRecentTime(at, timeZone)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link className="text-link" href={`${admin}/collections/releases`}>
          {translate('All releases')}
        </Link>
      </p>
    </section>
  )
}
