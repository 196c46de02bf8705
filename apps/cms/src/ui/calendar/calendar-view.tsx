import type { AdminViewServerProps } from 'payload'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { loadCalendar } from '@carepath/content/workflow/calendar/load-calendar.ts'
import { monthOf, parseMonth } from '@carepath/content/workflow/calendar/month.ts'
import { zoneName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { forStaff } from '../page-frame/for-staff.ts'
import { PageFrame } from '../page-frame/page-frame.tsx'
import { monthName } from './calendar-words.ts'
import { DayList } from './day-list.tsx'
import { MonthLinks } from './month-links.tsx'
import { MonthTable } from './month-table.tsx'
import '../styles/text-link.css'
import './calendar.css'

/** In the admin: what is scheduled in a month, and which reviews are due. An address without a month shows this one. */
export async function CalendarView(view: AdminViewServerProps) {
  const { req, admin } = forStaff(view)
  const { searchParams } = view
  const timeZone = getSettings(req.payload).clinicTimeZone
  const thisMonth = monthOf(clinicToday(req.payload))
  const month = parseMonth(searchParams?.month) ?? thisMonth
  const { days, hasReviews } = await loadCalendar(req, month)
  const shown = { days, timeZone, admin }
  return (
    <PageFrame
      view={view}
      title={translate('Calendar')}
      intro={translate('What is scheduled and which reviews are due, on the clinic’s clock ({timeZone}).', {
        timeZone: zoneName(timeZone),
      })}
    >
      <MonthLinks month={month} thisMonth={thisMonth} admin={admin} />
      {!hasReviews && (
        <p role="status">
          {translate(
            'The due reviews can’t be shown at the moment, because the publishing worker doesn’t answer. Reload this page in a minute. If that doesn’t help, tell the person who runs the server.',
          )}
        </p>
      )}
      {days.every(({ entries, reviews }) => entries.length + reviews.length === 0) && (
        <p>{translate('Nothing is scheduled in {month}, and no review is due.', { month: monthName(month) })}</p>
      )}
      <MonthTable month={month} {...shown} />
      <DayList month={month} {...shown} />
    </PageFrame>
  )
}
