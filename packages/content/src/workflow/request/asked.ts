import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isActive } from '../../model/access/is-active.ts'
import { refusal } from '../../model/refusal.ts'

/** What somebody who works here asks for; refuses strangers and what can't be understood. */
export function asked<T>(req: PayloadRequest, schema: z.ZodType<T>, input: unknown): T {
  if (!isActive(req.user)) throw refusal('Sign in first.', 403)
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw refusal(z.prettifyError(parsed.error))
  return parsed.data
}
