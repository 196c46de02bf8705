import { Link } from '@payloadcms/ui'
import { useId } from 'react'
import type { WorkItem } from '@carepath/content/workflow/your-work/work-section.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { formatRecentTime } from '../format/format-time.ts'
import { askedField } from '../form/asked-field.ts'
import type { ShownSection } from './sections-for.ts'

interface Place {
  /** Path of the admin. */
  admin: string
  /** The clinic's. */
  timeZone: string
}

/** Documents that something has to be done about, the first few, and where the others are. */
export function WorkList({ title, about, isUrgent = false, section, admin, timeZone }: ShownSection & Place) {
  const id = useId()
  const { items, count, lists } = section
  const more = count - items.length
  return (
    <section className="work-list" data-urgent={isUrgent} aria-labelledby={id}>
      <h2 id={id}>
        {title} ({count})
      </h2>
      {about && <p>{about}</p>}
      <ul aria-label={title}>
        {items.map((item) => (
          <WorkRow key={item.key} item={item} admin={admin} timeZone={timeZone} />
        ))}
      </ul>
      {more > 0 && (
        <p>
          {translate('And {count} more', { count: more })}
          {lists.length > 0 && ': '}
          {lists.map(({ label, path }, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <Link className="text-link" href={admin + path}>
                {translateMessage(label)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function WorkRow({ item, admin, timeZone }: { item: WorkItem } & Place) {
  const { title, path, kind, languages, by, at, why, comments = [] } = item
  const done = [by && translateMessage(by), at && formatRecentTime(at, timeZone)].filter(Boolean).join(', ')
  const facts = [translateMessage(kind), languages.map(languageName).join(', '), done].filter(Boolean)
  return (
    <li className="work-list__item">
      <Link className="text-link" href={admin + path}>
        {title}
      </Link>
      <span>{facts.join(' · ')}</span>
      {why && <p>{translateMessage(why)}</p>}
      {comments.length > 0 && (
        <ul className="work-list__comments" aria-label={translate('Comments on {title}', { title })}>
          {comments.map((comment, index) => (
            <li key={index}>
              <Link href={`${admin}${path}&${askedField}=${encodeURIComponent(comment.path)}`}>
                {comment.label ? translateMessage(comment.label) : translate('The whole document')}
              </Link>
              : {comment.text}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
