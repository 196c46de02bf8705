'use client'
import { TaskButton } from './task-button.tsx'
import { translate } from '@carepath/content/wording/translate.ts'

interface RollBackButtonProps {
  number: number
  /** The release the site is held at now. */
  pinned: number | undefined
}

/** Makes a release live again; says so where the site is held at it already. */
export function RollBackButton({ number, pinned }: RollBackButtonProps) {
  if (pinned === number) return <strong>{translate('The site is held at this release.')}</strong>
  return (
    <TaskButton
      body={{ number }}
      done={translate('Release {number} is live, and the site is held there.', { number })}
      label={translate('Make this release live again')}
      task="roll-back"
      warning={translate(
        'Patients see the documents as they were after release {number}. The CMS keeps the newer texts. Nothing that is published goes live until somebody unpins the site.',
        { number },
      )}
    />
  )
}
