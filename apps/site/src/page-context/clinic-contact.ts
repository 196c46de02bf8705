import { weekdays, type Clinic } from '@carepath/schema'
import { formatTime, formatWeekday } from '../i18n/format.ts'
import { clinicPath } from '../routes/paths.ts'
import type { PageContext } from './page-context.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import { sharedSettings } from '../snapshot/site-settings.ts'

/** The clinic's contact details, for the footer of every page. */
export interface ClinicContact {
  name: string
  path: string
  phone: string
  hours: OpeningLine[]
}

/** Consecutive days with the same hours, in one line. */
export interface OpeningLine {
  days: string
  hours: string
}

/** Contact details of the clinic in the site settings. Pages are rendered again only when these details change. */
export function clinicContact(context: PageContext): ClinicContact {
  const { locale, text } = context
  return context.snapshot.derive(`clinic-contact/${locale}`, (live) => {
    const settings = sharedSettings(live, locale)
    const from = { document: { type: 'site-settings', id: settings.id }, field: 'clinic' } as const
    const clinic = requireDocument(live, locale, settings.clinic, from)
    return {
      name: clinic.name,
      path: clinicPath(locale, clinic.slug),
      phone: clinic.phone,
      hours: openingLines(clinic.hours, { to: text.span.to, locale }),
    }
  })
}

interface OpeningWords {
  /** "to", between the first and the last of consecutive days. */
  to: string
  locale: Clinic['locale']
}

/** Opening hours, with consecutive days of the same hours joined: "Monday to Friday". */
export function openingLines(hours: Clinic['hours'], { to, locale }: OpeningWords): OpeningLine[] {
  const rows: { first: number; last: number; hours: string }[] = []
  for (const { day, opens, closes } of hours.toSorted((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day))) {
    const index = weekdays.indexOf(day)
    const open = `${formatTime(locale, opens)} – ${formatTime(locale, closes)}`
    const row = rows.at(-1)
    if (row?.hours === open && row.last === index - 1) row.last = index
    else rows.push({ first: index, last: index, hours: open })
  }
  return rows.map(({ first, last, hours: open }) => ({
    days:
      first === last
        ? formatWeekday(locale, first)
        : `${formatWeekday(locale, first)} ${to} ${formatWeekday(locale, last)}`,
    hours: open,
  }))
}
