'use client'
import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@carepath/content/model/payload-types.ts'

const field = {
  name: 'currentPassword',
  label: 'Current password',
  admin: { description: 'Needed when you change your password or e-mail address.' },
} as const

/** On one’s own account: the password of now, which a new one or a new e-mail address needs. */
export function CurrentPasswordField({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  if (id === undefined || user?.id !== String(id)) return null
  return <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
}
