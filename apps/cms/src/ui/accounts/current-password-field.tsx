'use client'
import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@carepath/content/model/payload-types.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** On one’s own account: the password of now, which a new one or a new e-mail address needs. */
export function CurrentPasswordField({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  if (id === undefined || user?.id !== String(id)) return null
  const field = {
    name: 'currentPassword',
    label: translate('Current password'),
    admin: { description: translate('Needed when you change your password or e-mail address.') },
  }
  return <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
}
