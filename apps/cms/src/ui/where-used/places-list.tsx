import { documentKey } from '@carepath/schema'
import { Link, useConfig } from '@payloadcms/ui'
import type { PlaceOfUse } from '@carepath/content/workflow/where-used/find-places.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
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
          <summary>and {rest.length} more</summary>
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
            {place.title}
          </Link>
          <span>{[place.kind, describeUse(place)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

function describeUse({ live, isInNewest }: PlaceOfUse): string {
  if (!live) return ''
  if (live.length === 0) return 'not live'
  const where = `live in ${inWords(live.map(languageLabel))}`
  return isInNewest ? where : `${where}, no longer in its draft`
}

/** How many documents use something, and in which languages patients see it: “2 documents, 1 of them live in English”. */
export function countPlaces(places: readonly PlaceOfUse[]): string {
  const all = places.length === 1 ? '1 document' : `${places.length} documents`
  const languages = [...new Set(places.flatMap(({ live }) => live ?? []))]
  const counts = languages.map((locale) => {
    const count = places.filter(({ live }) => live?.includes(locale)).length
    return `${count} live in ${languageLabel(locale)}`
  })
  return [all, ...counts].join(', ')
}

const inWords = (words: readonly string[]): string => new Intl.ListFormat('en').format(words)
