'use client'
import { useState, type ReactNode } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'

interface ChangesOnlyProps {
  isAtFirst: boolean
  children: ReactNode
}

/** Hides the unchanged parts while its box is ticked. */
export function ChangesOnly({ isAtFirst, children }: ChangesOnlyProps) {
  const [isOn, setOn] = useState(isAtFirst)
  return (
    <div className={isOn ? 'review-view__changes-only' : undefined}>
      <label className="review-panel__choice">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
        {translate('Show only what changed')}
      </label>
      {children}
    </div>
  )
}
