'use client'
import type { WrittenType } from '@carepath/schema'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ScheduleEvent } from '@carepath/content/workflow/schedule/schedule-input.ts'
import type { DocumentSchedules } from '@carepath/content/workflow/together/schedule-endpoints.ts'
import { zoneName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { usePost } from '../api/use-post.ts'
import { Problem } from '../fault/problem.tsx'
import { countLeaving, LeavingList } from '../languages/leaving-list.tsx'
import { useLeaving } from '../languages/use-leaving.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { ScheduleList } from './schedule-list.tsx'
import { useSchedules } from './use-schedules.ts'
import '../styles/message.css'
import '../styles/text-input.css'
import './schedules.css'

interface ScheduleButtonProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** Beside a form’s buttons: publishing or unpublishing its document at a set time, in all its languages. */
export function ScheduleButton({ type, globalId }: ScheduleButtonProps) {
  const { openModal, closeModal, isModalOpen } = useModal()
  const { key, schedules, refresh } = useSchedules(type, globalId)
  if (!key || !schedules) return null
  // A drawer may have the form of another document over this one.
  const slug = `schedule-${key.type}-${key.id}`
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(slug)}>
        {translate('Schedule…')}
      </Button>
      {isModalOpen(slug) && (
        <Modal className="confirmation-modal" slug={slug} aria-label={translate('Schedule')}>
          <ScheduleDialog
            document={key}
            schedules={schedules}
            onChanged={() => void refresh()}
            onClose={() => closeModal(slug)}
          />
        </Modal>
      )}
    </>
  )
}

interface ScheduleFormProps {
  document: { type: WrittenType; id: string }
  schedules: DocumentSchedules
  onChanged: () => void
}

function ScheduleDialog({ document, schedules, onChanged, onClose }: ScheduleFormProps & { onClose: () => void }) {
  const { upcoming, missed } = schedules
  return (
    <div className="confirmation-modal__wrapper schedule">
      <h1>{translate('Schedule')}</h1>
      {missed && (
        <p className="error-text">
          {translateMessage(missed.why)} ({missed.when})
        </p>
      )}
      <ScheduleForm document={document} schedules={schedules} onChanged={onChanged} />
      <p>
        <HandbookPageLink page="editors/schedule" />
      </p>
      <h2>{translate('Set so far')}</h2>
      {upcoming.length === 0 ? (
        <p>{translate('Nothing is scheduled.')}</p>
      ) : (
        <ScheduleList upcoming={upcoming} onChanged={onChanged} />
      )}
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" margin={false} onClick={onClose}>
          {translate('Close')}
        </Button>
      </div>
    </div>
  )
}

const eventLabels: Record<ScheduleEvent, string> = {
  publish: 'Publish the newest version',
  unpublish: 'Unpublish',
}

function ScheduleForm({ document, schedules: { events, now, timeZone }, onChanged }: ScheduleFormProps) {
  const id = useId()
  const { send, isSending, answer, problem } = usePost('schedules')
  const [chosen, setChosen] = useState<ScheduleEvent>()
  const [at, setAt] = useState('')
  const { leaving = [] } = useLeaving([document])
  const event = chosen && events.includes(chosen) ? chosen : events[0]
  if (!event)
    return <p>{translate('What is on the site is the newest version already: there is nothing to schedule.')}</p>
  const save = async () => {
    await send({ ...document, event, at })
    onChanged()
  }
  return (
    <>
      <fieldset className="schedule__events">
        <legend>{translate('What happens')}</legend>
        {events.map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-event`} checked={event === each} onChange={() => setChosen(each)} />
            {translate(eventLabels[each])}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-at`}>
        {translate('When, on the clinic’s clock ({timeZone})', { timeZone: zoneName(timeZone) })}
      </label>
      <input
        id={`${id}-at`}
        className="text-input text-input--narrow"
        type="datetime-local"
        min={now}
        value={at}
        onChange={(change) => setAt(change.target.value)}
      />
      <p>{translate('What is scheduled for the same minute goes live together. It is checked again at that time.')}</p>
      {event === 'publish' && leaving.length > 0 && (
        <>
          <p className="error-text">
            {translate(
              'As it is now, that takes {translations} off the site. Translate first, and both go live together:',
              { translations: countLeaving(leaving) },
            )}
          </p>
          <LeavingList leaving={leaving} />
        </>
      )}
      <Button size="large" margin={false} disabled={isSending || at === ''} onClick={() => void save()}>
        {isSending ? translate('Working…') : translate('Set this schedule')}
      </Button>
      <div role="status">{answer && problem === undefined && <p>{translate('Scheduled.')}</p>}</div>
      <Problem>{problem}</Problem>
    </>
  )
}
