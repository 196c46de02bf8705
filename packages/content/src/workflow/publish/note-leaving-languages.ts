import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { listNames } from '../../candidate/document-name.ts'
import { findLeavingLanguages } from '../../candidate/find-leaving-languages.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { CheckedCandidate } from './refuse-invalid.ts'

/**
 * Notes for the answer to the request that a publication takes a translation off the site, because it isn't ready, and which
 * other documents in that language refer to it.
 */
export async function noteLeavingLanguages(
  req: PayloadRequest,
  { type, id, title }: { type: WrittenType; id: string; title: () => Promise<string> },
  checked: CheckedCandidate,
): Promise<void> {
  for (const { locale } of await findLeavingLanguages(req, { type, id }, checked)) {
    req.context.notices ??= []
    const language = languageLabel(locale)
    const dependents = (await askWorker(req.payload, 'dependents', { type, id, locale })) ?? []
    const others = [...new Set(dependents.map((each) => `“${each.title}”`))]
    req.context.notices.push(
      `“${await title()}” leaves the site in ${language}: its translation isn’t ready.${others.length > 0 ? ` So does in ${language} what can’t do without it: ${listNames(others)}.` : ''} Translate it in ${language} and publish it again.`,
    )
  }
}
