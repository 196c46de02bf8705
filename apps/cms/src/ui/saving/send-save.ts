import { z } from 'zod'
import { translate } from '@carepath/content/wording/translate.ts'
import { queryAddress } from '../api/request.ts'
import type { FormValues } from '../merge/same-value.ts'

/** Where a form is stored. */
export interface FormPlace {
  /** Address of the admin's API. */
  api: string
  collection?: string | undefined
  global?: string | undefined
  /** Undefined of a document that isn't stored yet, and of a global. */
  id?: string | number | undefined
  locale: string
}

/** Somebody has saved the document since the form was loaded. Nothing was stored. */
export interface ChangedMeanwhile {
  kind: 'changed'
  by: { name: string; isYou: boolean }
  /** When it was saved, as an ISO instant. */
  at: string
  /** What was changed, by the form's labels. */
  labels: string[]
  /** The newest version, in the form's language. */
  doc: FormValues
}

export type SaveAnswer =
  | { kind: 'saved'; doc: FormValues }
  | ChangedMeanwhile
  | { kind: 'signedOut' }
  | { kind: 'otherPerson'; name: string }
  | { kind: 'refused'; why: string }
  /** Nobody answered, or not now. */
  | { kind: 'unreachable'; why: string; retryMs?: number }

/** What a save is made of. */
interface Save {
  values: FormValues
  /** The version that the form was loaded with; undefined of a document that isn't stored yet. */
  revision: number | undefined
  /** Id of the person who typed the words. */
  account: string
}

const DocumentSchema = z.record(z.string(), z.unknown())
const SavedSchema = z
  .object({ doc: DocumentSchema.optional(), result: DocumentSchema.optional() })
  .transform(({ doc, result }) => doc ?? result)
  .pipe(DocumentSchema)
const RefusalSchema = z.object({
  errors: z.tuple([z.object({ message: z.string(), data: z.unknown().optional() })], z.unknown()),
})
const ChangedSchema = z.object({
  code: z.literal('changedMeanwhile'),
  by: z.object({ name: z.string(), isYou: z.boolean() }),
  at: z.string(),
  changes: z.array(z.object({ label: z.string() })),
  doc: DocumentSchema,
})
const AccountSchema = z.object({
  user: z.object({ id: z.union([z.string(), z.number()]), name: z.string() }).nullish(),
})

/** A browser sends at most 64 KiB after its page is gone. */
const maxKeptAliveBytes = 60_000
const timeoutMs = 30_000
/** Why a form isn't saved, when nobody answers. */
export const busy = 'the server doesn’t answer'

/** Saves a form as a draft. It goes on although the page is left, where the form isn't too long for that. */
export async function sendSave(place: FormPlace, { values, revision, account }: Save): Promise<SaveAnswer> {
  const body = JSON.stringify({ ...values, _status: 'draft' })
  const response = await fetch(draftAddress(place, { autosave: 'true' }), {
    method: place.id === undefined || place.global !== undefined ? 'POST' : 'PATCH',
    headers: { 'content-type': 'application/json', ...(revision ? { 'if-match': `"${revision}"` } : {}) },
    credentials: 'include',
    body,
    keepalive: fitsAfterPage(body),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined)
  if (!response) return { kind: 'unreachable', why: busy }
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) {
    const { data: doc } = SavedSchema.safeParse(answer)
    return doc ? { kind: 'saved', doc } : { kind: 'unreachable', why: busy }
  }
  return readRefusal(response, answer, place.api, account)
}

const fitsAfterPage = (body: string): boolean => new Blob([body]).size <= maxKeptAliveBytes

/** Address of the newest version of a form's document, in the form's language alone. */
export function draftAddress(
  { api, collection, global, id, locale }: FormPlace,
  more: Record<string, string> = {},
): string {
  const route = global === undefined ? `${collection}${id === undefined ? '' : `/${id}`}` : `globals/${global}`
  return queryAddress(api, route, { depth: '0', draft: 'true', 'fallback-locale': 'null', locale, ...more })
}

async function readRefusal(response: Response, answer: unknown, api: string, account: string): Promise<SaveAnswer> {
  const { status, headers } = response
  const { data: refusal } = RefusalSchema.safeParse(answer)
  const why = refusal?.errors[0].message ?? busy
  if (status === 409) {
    const { data: changed } = ChangedSchema.safeParse(refusal?.errors[0].data)
    if (changed)
      return {
        kind: 'changed',
        by: changed.by,
        at: changed.at,
        labels: changed.changes.map(({ label }) => label),
        doc: changed.doc,
      }
  }
  if (status === 401 || status === 403) return (await findOtherAccount(api, account)) ?? { kind: 'refused', why }
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = Number(headers.get('retry-after'))
    const said = status === 429 ? translate('the server gets too many requests') : busy
    return { kind: 'unreachable', why: said, ...(seconds > 0 ? { retryMs: seconds * 1000 } : {}) }
  }
  return { kind: 'refused', why }
}

/** Whether the person who typed is still the one who is signed in; undefined where they are, or where nobody answers. */
export async function findOtherAccount(
  api: string,
  account: string,
): Promise<Extract<SaveAnswer, { kind: 'signedOut' | 'otherPerson' }> | undefined> {
  const response = await fetch(`${api}/users/me?depth=0`, { credentials: 'include' }).catch(() => undefined)
  if (response?.status === 401 || response?.status === 403) return { kind: 'signedOut' }
  const { data } = AccountSchema.safeParse(await response?.json().catch(() => undefined))
  if (!data) return undefined
  if (!data.user) return { kind: 'signedOut' }
  return String(data.user.id) === account ? undefined : { kind: 'otherPerson', name: data.user.name }
}
