import { documentKey } from '@carepath/schema'
import { Link, useConfig } from '@payloadcms/ui'
import type { PlaceOfUse } from '@carepath/content/workflow/where-used/find-places.ts'
import { languageName, listInWords } from '@carepath/content/wording/names.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import '../styles/text-link.css'
import './where-used.css'

/** A source may be used on every page: the rest is folded. */
const shown = 6

/** The documents that use something, each with a link to its form and whether patients see it there. */
export function PlacesList({ places }: { places: readonly PlaceOfUse[] }) {
  const rest = places.slice(shown)
  return (
    <>
      <Lines places={places.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="where-used__rest">
          <summary>{translate('and {count} more', { count: rest.length })}</summary>
          <Lines places={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ places }: { places: readonly PlaceOfUse[] }) {
  const { config } = useConfig()
  return (
    <ul className="where-used__list">
      {places.map((place) => (
        <li key={documentKey(place)}>
          <Link className="text-link" href={config.routes.admin + place.path}>
            {isNamedByKind(place) ? translateMessage(place.kind) : place.title}
          </Link>
          <span>
            {[isNamedByKind(place) ? '' : translateMessage(place.kind), describeUse(place)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The site’s settings are there once, without a name of their own. */
const isNamedByKind = ({ title, kind }: PlaceOfUse): boolean => title === kind

function describeUse({ live, isInNewest }: PlaceOfUse): string {
  if (!live) return ''
  if (live.length === 0) return translate('not live')
  const languages = listInWords(live.map(languageName))
  return isInNewest
    ? translate('live in {languages}', { languages })
    : translate('live in {languages}, no longer in its draft', { languages })
}

/** How many documents use something, and in which languages patients see it: “2 documents, 1 of them live in English”. */
export function countPlaces(places: readonly PlaceOfUse[]): string {
  const all = translateCount(places.length, '1 document', '{count} documents')
  const languages = [...new Set(places.flatMap(({ live }) => live ?? []))]
  const counts = languages.map((locale) => {
    const count = places.filter(({ live }) => live?.includes(locale)).length
    return translate('{count} live in {language}', { count, language: languageName(locale) })
  })
  return [all, ...counts].join(', ')
}
