/** Shows a day that is stored as text, such as `2027-11-28`, as people write it. */
export const calendarDay = {
  components: {
    Cell: '/ui/format/calendar-day.tsx#CalendarDayCell',
    Field: '/ui/format/calendar-day.tsx#CalendarDayField',
  },
} as const
