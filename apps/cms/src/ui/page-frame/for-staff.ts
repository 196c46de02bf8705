import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { staff } from '@carepath/content/model/access/staff.ts'

/** The request for a page of our own, and the admin's address. Whoever has no account is sent to sign in. */
export function forStaff({ initPageResult: { req } }: AdminViewServerProps): { req: PayloadRequest; admin: string } {
  const { admin } = req.payload.config.routes
  if (!staff({ req })) redirect(`${admin}/login`)
  return { req, admin }
}
