'use client'
import { documentKey } from '@carepath/schema'
import { Link, useConfig } from '@payloadcms/ui'
import type { LeavingTranslation } from '@carepath/content/workflow/languages/leaving-translations.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import '../styles/text-link.css'
import './languages.css'

/** One person may stand under every page of a language: the rest is folded. */
const shown = 4

/** What a publication takes off the site, each with its reason and the way to its translation. */
export function LeavingList({ leaving }: { leaving: readonly LeavingTranslation[] }) {
  const rest = leaving.slice(shown)
  return (
    <>
      <Lines leaving={leaving.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="leaving-list__rest">
          <summary>{translate('and {count} more', { count: rest.length })}</summary>
          <Lines leaving={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ leaving }: { leaving: readonly LeavingTranslation[] }) {
  const { config } = useConfig()
  return (
    <ul className="leaving-list">
      {leaving.map(({ document, locale, why }) => (
        <li key={`${documentKey(document)} ${locale}`}>
          <strong>
            {languageName(locale)}: “{document.title}” ({translate(document.kind).toLowerCase()}).
          </strong>{' '}
          {translateMessage(why)}{' '}
          <Link className="text-link" href={`${config.routes.admin}${document.path}?locale=${locale}`}>
            {translate('Open the {language} text', { language: languageName(locale) })}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** “a Spanish translation”, “2 translations”. */
export function countLeaving(leaving: readonly LeavingTranslation[]): string {
  const [only] = leaving
  return leaving.length === 1 && only
    ? translate('a {language} translation', { language: languageName(only.locale) })
    : translate('{count} translations', { count: leaving.length })
}
