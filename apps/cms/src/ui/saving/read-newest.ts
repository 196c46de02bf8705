import { z } from 'zod'
import type { FormValues } from '../merge/same-value.ts'
import type { FormPlace } from './send-save.ts'

/** Reads the newest version of a form's document, as the form shows it; undefined where nobody answers. */
export async function readNewest({ api, collection, global, id, locale }: FormPlace): Promise<FormValues | undefined> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale })
  const route = global === undefined ? `${collection}/${id}` : `globals/${global}`
  const response = await fetch(`${api}/${route}?${query.toString()}`, { credentials: 'include' }).catch(() => undefined)
  const answer: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined
  return z.record(z.string(), z.unknown()).safeParse(answer).data
}
