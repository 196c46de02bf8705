import { documentTitle } from '../../mapping/document-title.ts'
import { loadNewestForm } from '../../candidate/stored/form.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { loadStaleTexts, saveStaleTexts, type Translation } from './stale-texts.ts'

/** Notes that texts of a translation are still right, although their source has changed: somebody has compared them. */
export async function confirmTexts(
  req: SignedInRequest,
  { type, id, locale, keys }: Translation & { keys: string[] },
): Promise<void> {
  const translation = { type, id, locale }
  await startWriting(req)
  const stale = await loadStaleTexts(req, translation)
  const confirmed = keys.filter((key) => Object.hasOwn(stale, key))
  if (confirmed.length === 0) return
  const left = Object.entries(stale).filter(([key]) => !confirmed.includes(key))
  await saveStaleTexts(req, translation, Object.fromEntries(left))
  const title = documentTitle(type, { ...(await loadNewestForm(req, { type, id })), id }, locale)
  const named = { title, language: languageLabel(locale) }
  await recordEvidence(req, {
    ...{ action: 'translationConfirmed', document: { type, id }, locale },
    summary:
      confirmed.length === 1
        ? say('A text of “{title}” in {language} was confirmed as still right.', named)
        : say('{count} texts of “{title}” in {language} were confirmed as still right.', {
            ...{ ...named, count: confirmed.length },
          }),
    details: { texts: confirmed },
  })
}
