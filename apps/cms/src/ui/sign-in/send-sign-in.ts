import { z } from 'zod'
import type { SignInQuestion } from '@carepath/content/workflow/confirmation/sign-in-question.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** Who has signed in. */
export interface SignedInAccount {
  id: string
  name: string
}

/** How the sign-in was answered. */
interface SignInAnswer {
  isSignedIn: boolean
  account?: SignedInAccount | undefined
  /** What to confirm with, after the right password. */
  question?: SignInQuestion
  problem?: string
}

const SignedInSchema = z.object({ user: z.object({ id: z.coerce.string(), name: z.string() }) })
const RefusalSchema = z.object({
  errors: z.tuple(
    [
      z.object({
        message: z.string(),
        data: z.object({ secondFactor: z.custom<SignInQuestion>().optional() }).nullish().catch(undefined),
      }),
    ],
    z.unknown(),
  ),
})

/** Sends e-mail address, password and, once asked for, the proof of the second factor. */
export async function sendSignIn(api: string, fields: object): Promise<SignInAnswer> {
  const response = await fetch(`${api}/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'include',
    body: JSON.stringify(fields),
  }).catch(() => undefined)
  const body: unknown = await response?.json().catch(() => undefined)
  if (response?.ok) return { isSignedIn: true, account: SignedInSchema.safeParse(body).data?.user }
  const { data } = RefusalSchema.safeParse(body)
  if (!data) return { isSignedIn: false, problem: translate('The server did not answer. Try again in a moment.') }
  const [{ message, data: more }] = data.errors
  return { isSignedIn: false, problem: message, ...(more?.secondFactor ? { question: more.secondFactor } : {}) }
}
