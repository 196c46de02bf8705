'use client'
import { useFaultReference, type ScreenError } from './use-fault-reference.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** What somebody can do about a fault of ours. */
export function FaultMessage({ error }: { error: ScreenError }) {
  const reference = useFaultReference(error)
  return (
    <p>
      {reference ? (
        <>
          {translate('If it happens again, tell whoever looks after this system, with the reference')}{' '}
          <strong>{reference}</strong>
          {translate(': it is in the server’s log too.')}
        </>
      ) : (
        translate('If it happens again, tell whoever looks after this system what you did just before.')
      )}
    </p>
  )
}
