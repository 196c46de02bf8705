import { translate } from '@carepath/content/wording/translate.ts'
import { dayName, monthName } from './calendar-words.ts'
import { DayEntries } from './day-entries.tsx'
import type { ShownDays } from './month-table.tsx'

/** A month as a list of the days on which something happens, for a narrow screen. */
export function DayList({ month, days, ...shared }: ShownDays) {
  return (
    <div className="calendar-days">
      <h2>{monthName(month)}</h2>
      {days
        .filter(({ entries, reviews }) => entries.length + reviews.length > 0)
        .map((day) => (
          <section key={day.day} aria-labelledby={`calendar-${day.day}`}>
            <h3 id={`calendar-${day.day}`}>
              {dayName(day.day)}
              {day.isToday && ` · ${translate('today')}`}
            </h3>
            <DayEntries {...day} {...shared} />
          </section>
        ))}
    </div>
  )
}
