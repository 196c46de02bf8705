import type { SignedInRequest } from '@carepath/content/workflow/request/endpoint.ts'
import { loadTranslationsBehind } from '@carepath/content/workflow/your-work/translations-behind.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { WorkList } from './work-list.tsx'

interface TranslationsSectionProps {
  req: SignedInRequest
  /** Path of the admin. */
  admin: string
  /** The clinic's. */
  timeZone: string
}

/** Live documents with a translation that patients can’t read as it is now. It comes a moment after the rest of the page. */
export async function TranslationsSection({ req, ...place }: TranslationsSectionProps) {
  const section = await loadTranslationsBehind(req)
  if (!section || section.count === 0) return null
  const about = translate(
    'The text changed, and its translation is off the site until it is translated and approved again.',
  )
  return <WorkList title={translate('Languages out of date')} about={about} section={section} {...place} />
}
