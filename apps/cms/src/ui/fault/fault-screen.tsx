'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { FaultMessage } from './fault-message.tsx'
import type { ScreenError } from './use-fault-reference.ts'
import './fault.css'

/** In place of a screen that can't be shown. */
export function FaultScreen({ error }: { error: ScreenError }) {
  const { config } = useConfig()
  return (
    <section className="fault-screen" role="alert">
      <h1>{translate('This screen can’t be shown')}</h1>
      <p>
        {translate(
          'Something went wrong in this system, not in what you did. What was saved is safe. Words that were not saved yet are kept in this browser, and the form offers them when you open it again.',
        )}
      </p>
      <FaultMessage error={error} />
      <div className="fault-screen__buttons">
        <Button size="medium" margin={false} onClick={() => window.location.reload()}>
          {translate('Try again')}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} el="anchor" url={config.routes.admin}>
          {translate('Go to the first page')}
        </Button>
      </div>
    </section>
  )
}
