'use client'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { translate } from '@carepath/content/wording/translate.ts'
import { describeSchedule } from './schedule-list.tsx'
import { useSchedules } from './use-schedules.ts'
import '../styles/message.css'
import './schedules.css'

/** At the top of a form without a review: the schedules of its document, and the last one that failed. */
export const ScheduleNotes = guarded('The schedules', ScheduleNotesPart)

function ScheduleNotesPart({ type, globalId }: { type: WrittenType; globalId?: string }) {
  const { schedules } = useSchedules(type, globalId)
  if (!schedules) return null
  const { missed, upcoming } = schedules
  return (
    <>
      {missed && (
        <div role="alert" className="message message--error schedule-notes">
          <p>
            <strong>{translateMessage(missed.why)}.</strong> ({missed.when})
          </p>
          <p>{translate('What patients see stayed as it was. Correct it, then publish it or schedule it again.')}</p>
        </div>
      )}
      {upcoming.map((schedule) => (
        <p key={schedule.job} className="schedule-notes">
          {describeSchedule(schedule)}
        </p>
      ))}
    </>
  )
}
