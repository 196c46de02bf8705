import { Link } from '@payloadcms/ui'
import { monthsLater } from '@carepath/content/workflow/calendar/month.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { monthName } from './calendar-words.ts'

interface MonthLinksProps {
  month: string
  thisMonth: string
  /** Path of the admin. */
  admin: string
}

/** To the month before, this one and the next. */
export function MonthLinks({ month, thisMonth, admin }: MonthLinksProps) {
  const link = (to: string, mark: string, mark2: string) => (
    <Link className="text-link" href={`${admin}/calendar?month=${to}`} prefetch={false}>
      <span aria-hidden>{mark}</span>
      {monthName(to)}
      <span aria-hidden>{mark2}</span>
    </Link>
  )
  return (
    <nav className="calendar-months" aria-label={translate('Months')}>
      {link(monthsLater(month, -1), '‹ ', '')}
      <Link
        className="text-link"
        href={`${admin}/calendar`}
        prefetch={false}
        {...(month === thisMonth ? { 'aria-current': 'date' as const } : {})}
      >
        {translate('This month')}
      </Link>
      {link(monthsLater(month, 1), '', ' ›')}
    </nav>
  )
}
