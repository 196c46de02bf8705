import type { ClientField } from 'payload'
import { formatCalendarDay } from '@carepath/content/model/format-calendar-day.ts'
import { formatTime } from '../format/format-time.ts'

/** A value of a form as people read it; empty where there is none. */
export function valueInWords(value: unknown, field: ClientField): string {
  if (value === undefined || value === null || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'Yes' : 'No'
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((each) => optionLabel(each, field.options))
        .join(', ')
    case 'date':
      return typeof value === 'string' ? formatDate(value, field) : ''
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

type Options = Extract<ClientField, { type: 'select' }>['options']

function optionLabel(value: unknown, options: Options): string {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  if (typeof option === 'object' && typeof option.label === 'string') return option.label
  return typeof value === 'string' ? value : ''
}

/** A day has no time, and is the same day everywhere. */
function formatDate(value: string, { admin }: Extract<ClientField, { type: 'date' }>): string {
  const picker = admin?.date as { pickerAppearance?: string } | undefined
  return picker?.pickerAppearance === 'dayOnly' ? formatCalendarDay(value.slice(0, 10)) : formatTime(value)
}
