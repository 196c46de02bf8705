'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useId, useRef, useState, type RefObject } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { usePost } from '../api/use-post.ts'
import { useQuery } from '../api/use-query.ts'
import { guarded } from '../fault/guarded.tsx'
import { formatRecentTime } from '../format/format-time.ts'
import './bell.css'

const pollMs = 30_000

/** In the header of the admin: what happened to the documents of whoever is signed in. */
export const Bell = guarded('The list of what happened', BellPart)

function BellPart() {
  const { config } = useConfig()
  const { answer: bell, refresh } = useQuery('bell', {}, { pollMs })
  const { send } = usePost('bell/read')
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const box = useRef<HTMLDivElement>(null)
  const { unread = 0, items = [] } = bell ?? {}
  const close = () => {
    setOpen(false)
    const [newest] = items
    if (unread > 0 && newest) void send({ upTo: newest.at }).then(refresh)
  }
  useCloseOutside(box, isOpen, close)
  return (
    <div className="bell" ref={box}>
      <button
        type="button"
        className="bell__button"
        aria-label={unread === 0 ? translate('What happened') : translate('What happened: {unread} new', { unread })}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
          <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4" />
        </svg>
        {unread > 0 && <span className="bell__count">{unread > 99 ? '99+' : unread}</span>}
      </button>
      <div className="bell__panel" id={panel} role="region" aria-label={translate('What happened')} hidden={!isOpen}>
        {items.length === 0 ? (
          <p>{translate('Nothing has happened to your documents yet.')}</p>
        ) : (
          <ul>
            {items.map(({ id, sentence, path, at, isUnread }) => (
              <li key={id} data-unread={isUnread}>
                <Link href={config.routes.admin + path} onClick={close}>
                  {translateMessage(sentence)}
                </Link>
                <span>
                  {isUnread ? translate('New, {time}', { time: formatRecentTime(at) }) : formatRecentTime(at)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <Link href={`${config.routes.admin}/account`} onClick={close}>
          {translate('Choose what you are told')}
        </Link>
      </div>
    </div>
  )
}

/**
 * Closes on Escape, and on a click elsewhere. The listeners stay while it is open: the admin's own listener of the same key may
 * render the header anew before it is their turn, and listeners that were put anew by that would never hear of it.
 */
function useCloseOutside(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close)
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeNow()
    }
    const onPress = (event: MouseEvent) => {
      if (!box.current?.contains(event.target as Node)) closeNow()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('mousedown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('mousedown', onPress)
    }
  }, [box, isOpen])
}
