import type { PayloadRequest } from 'payload'
import { listNames } from '../../candidate/document-name.ts'
import { findPublishable } from '../../candidate/find-publishable.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { publicError } from '../../model/public-error.ts'

type Judged = Parameters<typeof findPublishable>[1]

/** Refuses to publish a document that isn't ready in every language in which the request wants it to go live. */
export async function refuseUnreadyLanguages(req: PayloadRequest, judged: Judged): Promise<void> {
  const wanted = req.context.together?.languages ?? []
  if (wanted.length === 0) return
  const ready = await findPublishable(req.payload, judged, onlyTransaction(req))
  const missing = wanted.filter((locale) => !ready.some((document) => document.locale === locale)).map(languageLabel)
  if (missing.length === 0) return
  const text = missing.length === 1 ? 'text isn’t' : 'texts aren’t'
  throw publicError(
    `The ${listNames(missing)} ${text} ready. Complete the translation, and have a reviewer approve it, then publish the languages together.`,
  )
}
