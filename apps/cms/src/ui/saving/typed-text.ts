import { z } from 'zod'
import type { FormValues } from '../merge/same-value.ts'

/** Which form of whom some text was typed into. */
export interface TypedPlace {
  /** Id of the person's account. */
  account: string
  /** The form and its language, e.g. `faqs/1f3…/en`. */
  form: string
  /** The browser's tab: two tabs may hold the same form. */
  tab: string
}

/** Text that was typed and not saved, kept in the browser. */
export interface TypedText {
  /** When it was typed, as an ISO instant. */
  at: string
  /** The form as it was before. */
  base: FormValues
  mine: FormValues
}

const prefix = 'carepath-typed'
/** Others may use the machine: what nobody asks for over a weekend is deleted. */
const maxAgeMs = 3 * 24 * 60 * 60 * 1000
const TypedTextSchema = z.object({
  at: z.iso.datetime(),
  base: z.record(z.string(), z.unknown()),
  mine: z.record(z.string(), z.unknown()),
})

/** Accounts whose person has signed out: the form that closes behind them keeps nothing. */
const signedOut = new Set<string>()

/** Keeps what a form holds until it is saved. A full or forbidden storage keeps nothing. */
export function keepTyped(storage: Storage, place: TypedPlace, text: TypedText): void {
  if (signedOut.has(place.account)) return
  try {
    storage.setItem(keyOf(place), JSON.stringify(text))
  } catch {
    // The form still says that it isn't saved.
  }
}

export function forgetTyped(storage: Storage, place: TypedPlace): void {
  storage.removeItem(keyOf(place))
}

/** The newest text typed into a form by the same person, with the tab it was typed in. */
export function findTyped(storage: Storage, { account, form }: TypedPlace): (TypedText & { tab: string }) | undefined {
  const start = `${prefix}:${account}:${form}:`
  const found = keysOf(storage).flatMap((key) => {
    const text = key.startsWith(start) && readTyped(storage, key)
    return text ? [{ ...text, tab: key.slice(start.length) }] : []
  })
  return found.sort((one, other) => other.at.localeCompare(one.at))[0]
}

/** Deletes what an account typed, when its person signs out; without an account, what is too old of everybody. */
export function purgeTyped(storage: Storage, now: number, account?: string): void {
  if (account !== undefined) signedOut.add(account)
  for (const key of keysOf(storage)) {
    const isOwn = account !== undefined && key.startsWith(`${prefix}:${account}:`)
    const text = readTyped(storage, key)
    if (isOwn || !text || now - Date.parse(text.at) > maxAgeMs) storage.removeItem(key)
  }
}

const keyOf = ({ account, form, tab }: TypedPlace): string => `${prefix}:${account}:${form}:${tab}`

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys.filter((key) => key.startsWith(`${prefix}:`))
}

function readTyped(storage: Storage, key: string): TypedText | undefined {
  try {
    return TypedTextSchema.safeParse(JSON.parse(storage.getItem(key) ?? '')).data
  } catch {
    return undefined
  }
}
