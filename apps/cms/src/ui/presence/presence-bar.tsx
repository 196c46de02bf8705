'use client'
import { Button } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { formatRecentTime } from '../format/format-time.ts'
import type { Presence } from './presence-answer.ts'
import '../styles/message.css'
import './presence.css'

interface PresenceBarProps {
  presence: Presence | undefined
  takeOver: () => Promise<void>
}

/** Above a form: who else has it open, and the way to take it over. */
export function PresenceBar({ presence, takeOver }: PresenceBarProps) {
  if (!presence) return null
  const { isYours, others } = presence
  if (isYours && others.length === 0) return null
  return (
    <div className="message message--warning presence-bar" role="status">
      <p>{isYours ? describeOthers(others) : describeHolder(presence)}</p>
      {!isYours && (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void takeOver()}>
          {translate('Take over')}
        </Button>
      )}
    </div>
  )
}

function describeOthers(others: Presence['others']): string {
  const names = [...new Set(others.map(({ name, isYou }) => (isYou ? translate('you, in another tab') : name)))]
  return translate('Also open here: {list}. Only this form can be changed.', { list: names.join('; ') })
}

function describeHolder({ holder, takenOver }: Presence): string {
  if (takenOver) {
    const by = takenOver.isYou
      ? translate('You have taken this form over in another tab')
      : translate('{by} has taken this form over', { by: takenOver.by })
    return translate('{by} ({time}). You can read it here.', { by, time: formatRecentTime(takenOver.at) })
  }
  if (!holder) return translate('This form is open somewhere else. You can read it here.')
  const since = formatRecentTime(holder.since)
  return holder.isYou
    ? translate('This form is also open in another tab of yours (since {since}). You can read it here.', { since })
    : translate('{name} has this form open (since {since}). You can read it here.', { name: holder.name, since })
}
