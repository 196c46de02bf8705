import type { Payload } from 'payload'
import { z } from 'zod'
import { adminLanguages, writtenLanguage } from '../../wording/current-language.ts'

/** Payload's preferences keep the language of an account under this name. */
export const languagePreference = 'language'

const PreferenceSchema = z.looseObject({ code: z.string() })

/** The language that an account has chosen for the admin, for mails to its owner. */
export async function loadAccountLanguage(payload: Payload, account: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: languagePreference } }, { 'user.value': { equals: account } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const { data } = PreferenceSchema.safeParse(docs[0]?.value)
  return data && adminLanguages.includes(data.code) ? data.code : writtenLanguage
}
