'use client'
import { Button } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { SavingDialog } from './saving-dialog.tsx'

interface LeaveDialogProps {
  slug: string
  onLeave: () => void
  onStay: () => void
}

/** Before a form is left that couldn't be saved. */
export function LeaveDialog({ slug, onLeave, onStay }: LeaveDialogProps) {
  const headingId = `${slug}-heading`
  return (
    <SavingDialog slug={slug} headingId={headingId} onClose={onStay}>
      <div className="confirmation-modal__content">
        <h1 id={headingId}>{translate('Your last changes are not saved')}</h1>
        <p>
          {translate(
            'If you leave, what you typed is kept in this browser for three days. When you open this form again, you can restore it.',
          )}
        </p>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" margin={false} size="large" onClick={onLeave}>
          {translate('Leave')}
        </Button>
        <Button margin={false} size="large" onClick={onStay}>
          {translate('Stay')}
        </Button>
      </div>
    </SavingDialog>
  )
}
