'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { purgeTyped } from './typed-text.ts'

/** Around the whole admin: who signs out leaves nothing they typed in the browser. */
export function ForgetTyped({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { config } = useConfig()
  const address = `${config.routes.admin}${config.admin.routes.logout}`
  const account = user && String(user.id)
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (account && link?.pathname === address) purgeTyped(localStorage, Date.now(), account)
    }
    // After a form has had the chance to save: it holds the first click.
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('click', onClick)
    }
  }, [account, address])
  return children
}
