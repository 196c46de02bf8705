import { useEffect } from 'react'
import { useApiAddress } from '../api/use-api-address.ts'
import type { Saver } from './saver.ts'
import type { FormValues } from '../merge/same-value.ts'
import { findOtherAccount } from './send-save.ts'

interface Watched {
  saver: Saver<FormValues>
  /** Id of the account that opened the form. */
  typist: string
  /** The server has said that nobody is signed in. */
  isSignedOut: boolean
}

/** Notices that the person was signed out elsewhere, or signed in as somebody else, which another tab may have done. */
export function useWatchAccount({ saver, typist, isSignedOut }: Watched): void {
  const api = useApiAddress()
  useEffect(() => {
    if (isSignedOut && saver.state.kind !== 'otherPerson') saver.tell({ kind: 'signedOut' })
  }, [isSignedOut])
  useEffect(() => {
    const check = async () => {
      const other = document.visibilityState === 'visible' ? await findOtherAccount(api, typist) : undefined
      if (other) saver.tell(other)
    }
    const onFocus = () => void check()
    window.addEventListener('focus', onFocus)
    return () => {
      window.removeEventListener('focus', onFocus)
    }
  }, [])
}
