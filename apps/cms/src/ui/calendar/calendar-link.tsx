'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import { translate } from '@carepath/content/wording/translate.ts'
import { useElements } from '../guidance/use-elements.ts'
import './calendar-link.css'

/** In the menu, below the releases: the calendar. Payload has no place for a link inside a group. */
export function CalendarLink() {
  const { config } = useConfig()
  const group = useElements(findGroup, '').get('group')
  if (!group) return null
  return createPortal(
    <Link className="nav__link" href={`${config.routes.admin}/calendar`} prefetch={false}>
      <span className="nav__link-label">{translate('Calendar')}</span>
    </Link>,
    group,
  )
}

function findGroup(): Map<string, HTMLElement> {
  const group = document.getElementById('nav-releases')?.parentElement
  return new Map(group ? [['group', group]] : [])
}
