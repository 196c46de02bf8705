'use client'
import { Button } from '@payloadcms/ui'
import type { ShownSchedule } from '@carepath/content/workflow/together/schedule-endpoints.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { Problem } from '../fault/problem.tsx'

interface ScheduleListProps {
  upcoming: ShownSchedule[]
  onChanged: () => void
}

/** The schedules that are still to come, each with a button that cancels it. */
export function ScheduleList({ upcoming, onChanged }: ScheduleListProps) {
  const { send, isSending, problem } = usePost('schedules/cancel')
  const cancel = async (job: string) => {
    await send({ job })
    onChanged()
  }
  return (
    <>
      <ul className="schedule__list" aria-label={translate('Schedules')}>
        {upcoming.map((schedule) => (
          <li key={schedule.job}>
            <span>{describeSchedule(schedule)}</span>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isSending}
              aria-label={translate('Cancel: {schedule}', { schedule: describeSchedule(schedule) })}
              onClick={() => void cancel(schedule.job)}
            >
              {translate('Cancel it')}
            </Button>
          </li>
        ))}
      </ul>
      <Problem>{problem}</Problem>
    </>
  )
}

/** `Will be published on Jul 1, 2027, 9:00 AM PDT, as set by Eli Editor.` */
export function describeSchedule({ event, when, by }: Pick<ShownSchedule, 'event' | 'when' | 'by'>): string {
  const set = by ? translate(', as set by {by}', { by }) : ''
  return event === 'publish'
    ? translate('Will be published on {when}{by}.', { when, by: set })
    : translate('Will be unpublished on {when}{by}.', { when, by: set })
}
