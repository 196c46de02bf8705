'use client'
import { useEffect, useState } from 'react'
import { post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'

/** An error as React and Next hand it on. */
export interface ScreenError extends Error {
  /** Next's own name of an error that happened on the server. Its log has it. */
  digest?: string
}

const maxMessage = 500
const maxStack = 4000

/** What a person can pass on about a fault: the server's log has it too. Undefined while nobody has put it there. */
export function useFaultReference(error: ScreenError): string | undefined {
  const api = useApiAddress()
  const [reference, setReference] = useState(error.digest)
  useEffect(() => {
    const made = error.digest ?? newReference()
    const fault = {
      reference: made.replaceAll(/[^A-Z\d]/gu, '').slice(0, 20),
      screen: window.location.pathname.slice(0, 300),
      message: error.message.slice(0, maxMessage),
      ...(error.stack ? { stack: error.stack.slice(0, maxStack) } : {}),
    }
    post(api, 'screen-faults', fault).then(
      () => setReference(fault.reference),
      () => undefined,
    )
  }, [error])
  return reference
}

/** Short enough to be read out on the phone, without letters that are mistaken for digits. */
function newReference(): string {
  const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => signs[byte % signs.length]).join('')
}
