'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@carepath/content/model/payload-types.ts'
import { SecondFactors } from './second-factors.tsx'

/** On an account's form: its second factors, for its owner and for admins. */
export function SecondFactorsField() {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  if (id === undefined || !user) return null
  const isOwn = String(id) === user.id
  if (!isOwn && user.role !== 'admin') return null
  return <SecondFactors account={String(id)} isOwn={isOwn} />
}
