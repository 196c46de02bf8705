import { z } from 'zod'
import type { SignInQuestion } from '@carepath/content/workflow/confirmation/sign-in-question.ts'

/** How the sign-in was answered. */
interface SignInAnswer {
  isSignedIn: boolean
  /** What to confirm with, after the right password. */
  question?: SignInQuestion
  problem?: string
}

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
export async function sendSignIn(api: string, body: object): Promise<SignInAnswer> {
  const response = await fetch(`${api}/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'include',
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (response?.ok) return { isSignedIn: true }
  const { data } = RefusalSchema.safeParse(await response?.json().catch(() => undefined))
  if (!data) return { isSignedIn: false, problem: 'The server did not answer. Try again in a moment.' }
  const [{ message, data: more }] = data.errors
  return { isSignedIn: false, problem: message, ...(more?.secondFactor ? { question: more.secondFactor } : {}) }
}
