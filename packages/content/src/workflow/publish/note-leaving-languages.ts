import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { findLeavingLanguages } from '../../candidate/find-leaving-languages.ts'
import { languageName } from '../../config/localization.ts'
import type { CheckedCandidate } from './refuse-invalid.ts'

/** Notes for the answer to the request that a publication takes a translation off the site, because it isn't ready. */
export async function noteLeavingLanguages(
  req: PayloadRequest,
  { type, id, title }: { type: WrittenType; id: string; title: string },
  checked: CheckedCandidate,
): Promise<void> {
  for (const locale of await findLeavingLanguages(req, { type, id }, checked)) {
    req.context.notices ??= []
    const language = languageName(locale)
    req.context.notices.push(
      `“${title}” leaves the site in ${language}: its translation isn’t ready. Translate it in ${language} and publish it again.`,
    )
  }
}
