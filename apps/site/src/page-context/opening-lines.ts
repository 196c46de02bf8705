import { weekdays, type Clinic } from '@carepath/schema'
import { formatTime, type Region } from '../i18n/format-number.ts'
import { formatList, formatWeekday } from '../i18n/format.ts'
import { uiText } from '../i18n/ui-text.ts'

/** The days on which a clinic is open at the same hours, in one line. */
export interface OpeningLine {
  days: string
  hours: string
}

/** Opening hours: "Monday to Thursday", "9:00 AM – 2:00 PM and 4:00 PM – 8:00 PM", "Day and night". Each day stands in one line. */
export function openingLines(hours: Clinic['hours'], region: Region): OpeningLine[] {
  const { locale } = region
  const inOrder = hours.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
  const days = weekdays.flatMap((day, index) => {
    const open = inOrder.filter((row) => row.day === day).map((row) => formatHours(region, row))
    return open.length > 0 ? [{ index, hours: formatList(locale, open) }] : []
  })
  return [...Map.groupBy(days, (day) => day.hours)].map(([open, alike]) => ({
    days: formatDays(
      region,
      alike.map(({ index }) => index),
    ),
    hours: open,
  }))
}

/** True of a clinic that is open day and night, the whole week. */
export const isOpenAlways = (hours: Clinic['hours']): boolean =>
  weekdays.every((day) => hours.some((row) => row.day === day && isDayAndNight(row)))

type OpenTime = Clinic['hours'][number]

const isDayAndNight = ({ opens, closes }: OpenTime): boolean => opens === '00:00' && closes >= '23:59'

/** "Day and night" is the form's 00:00 to 23:59, the last minute of which nobody is to read. */
const formatHours = (region: Region, row: OpenTime): string =>
  isDayAndNight(row)
    ? uiText[region.locale].alwaysAnswered.words
    : `${formatTime(region, row.opens)} – ${formatTime(region, row.closes)}`

/** "Monday and Tuesday", "Monday to Wednesday and Friday": days by their index in the week, in order. */
function formatDays({ locale }: Region, days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const inWords = runs.flatMap((run) => {
    const names = run.map((day) => formatWeekday(locale, day))
    return names.length > 2 ? [`${names.at(0)} ${uiText[locale].span.to} ${names.at(-1)}`] : names
  })
  return formatList(locale, inWords)
}
