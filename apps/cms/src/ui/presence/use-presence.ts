'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useApiAddress } from '../api/use-api-address.ts'
import { PresenceSchema, type Presence } from './presence-answer.ts'

export type OpenForm = { collection: string; id: string } | { global: string }
type Action = 'beat' | 'takeOver' | 'leave'

interface PresenceState {
  /** Undefined until the server has answered, and for a document that isn't stored yet. */
  presence: Presence | undefined
  takeOver: () => Promise<void>
}

const beatMs = 15_000

/** Tells the server every few seconds that this tab has a form open, and learns who else has. */
export function usePresence(form: OpenForm | undefined, onSignedOut: () => void): PresenceState {
  const api = useApiAddress()
  const [presence, setPresence] = useState<Presence>()
  const [tab] = useState(() => crypto.randomUUID())
  const signedOut = useRef(onSignedOut)
  signedOut.current = onSignedOut
  const key = form && JSON.stringify(form)
  const open = useMemo(() => form, [key])

  const send = useCallback(
    async (action: Action) => {
      const response = await fetch(`${api}/presence`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'include',
        body: JSON.stringify({ form: open, tab, action }),
      }).catch(() => undefined)
      if (response?.status === 401 || response?.status === 403) signedOut.current()
      // While the server doesn't answer, the form stays as it is: a save asks for its version anyway.
      const { data } = PresenceSchema.safeParse(await response?.json().catch(() => undefined))
      return response?.ok ? data : undefined
    },
    [api, open, tab],
  )

  useEffect(() => {
    if (!open) return
    let isOpen = true
    const beat = async () => {
      const answer = await send('beat')
      if (isOpen && answer) setPresence(answer)
    }
    const leave = () => navigator.sendBeacon(`${api}/presence`, JSON.stringify({ form: open, tab, action: 'leave' }))
    const beatAgain = () => {
      if (document.visibilityState === 'visible') void beat()
    }
    void beat()
    const timer = setInterval(() => void beat(), beatMs)
    document.addEventListener('visibilitychange', beatAgain)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', beatAgain)
    return () => {
      isOpen = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beatAgain)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', beatAgain)
      leave()
    }
  }, [api, open, send, tab])

  const takeOver = useCallback(async () => {
    const answer = await send('takeOver')
    if (answer) setPresence(answer)
  }, [send])
  return { presence: open ? presence : undefined, takeOver }
}
