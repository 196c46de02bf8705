import type { CalendarDay } from '@carepath/content/workflow/calendar/load-calendar.ts'
import { weeksOf } from '@carepath/content/workflow/calendar/month.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { dayName, monthName, weekdays } from './calendar-words.ts'
import { DayEntries } from './day-entries.tsx'

export interface ShownDays {
  month: string
  days: CalendarDay[]
  /** The clinic's. */
  timeZone: string
  /** Path of the admin. */
  admin: string
}

/** A month as a table, a row a week, for a screen that is wide enough. */
export function MonthTable({ month, days, ...shared }: ShownDays) {
  const { first, names } = weekdays()
  return (
    <table className="calendar-month">
      <caption>{monthName(month)}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days, first).map((week, number) => (
          <tr key={number}>
            {week.map((day, index) =>
              day ? (
                <td key={index} aria-current={day.isToday ? 'date' : undefined}>
                  <time className="calendar-month__day" dateTime={day.day} aria-label={dayName(day.day)}>
                    {Number(day.day.slice(-2))}
                    {day.isToday && ` · ${translate('today')}`}
                  </time>
                  <DayEntries {...day} {...shared} />
                </td>
              ) : (
                <td key={index} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
