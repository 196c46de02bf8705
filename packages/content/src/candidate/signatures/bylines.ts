import { BylineSchema, locales, LocaleSchema, type Byline, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { onlyTransaction } from '../stored/form.ts'

/** A person's name in each language that it is published in, as an approval keeps it. */
export const BylinesSchema = z.partialRecord(LocaleSchema, BylineSchema)
export type Bylines = Partial<Record<Locale, Byline>>

/** Loads the title, name and credentials under which somebody signs now. */
export async function loadBylines(req: PayloadRequest, person: string): Promise<Bylines> {
  const entry = await req.payload.findByID({
    collection: 'people',
    id: person,
    locale: 'all',
    draft: false,
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const { name, title, credentials, isPlaceholder } = entry as unknown as Record<
    string,
    Partial<Record<Locale, unknown>>
  >
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const byline = BylineSchema.safeParse({
        name: name?.[locale],
        ...(title?.[locale] ? { title: title[locale] } : {}),
        ...(credentials?.[locale] ? { credentials: credentials[locale] } : {}),
        isPlaceholder: (isPlaceholder as unknown) === true,
      })
      return byline.data ? [[locale, byline.data]] : []
    }),
  )
}
