'use client'
import { useFaultReference, type ScreenError } from './use-fault-reference.ts'

/** What somebody can do about a fault of ours. */
export function FaultMessage({ error }: { error: ScreenError }) {
  const reference = useFaultReference(error)
  return (
    <p>
      {reference ? (
        <>
          If it happens again, tell whoever looks after this system, with the reference <strong>{reference}</strong>: it
          is in the server’s log too.
        </>
      ) : (
        'If it happens again, tell whoever looks after this system what you did just before.'
      )}
    </p>
  )
}
