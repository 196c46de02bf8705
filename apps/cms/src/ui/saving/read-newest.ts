import { z } from 'zod'
import type { FormValues } from '../merge/same-value.ts'
import { draftAddress, type FormPlace } from './send-save.ts'

/** Reads the newest version of a form's document, as the form shows it; undefined where nobody answers. */
export async function readNewest(place: FormPlace): Promise<FormValues | undefined> {
  const response = await fetch(draftAddress(place), { credentials: 'include' }).catch(() => undefined)
  const answer: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined
  return z.record(z.string(), z.unknown()).safeParse(answer).data
}
