import {
  languageOf,
  locales,
  type Locale,
  type PageAddress,
  type RenderedPage,
  type SnapshotReader,
} from '@carepath/schema'
import { mainClinic } from '../page-context/page-clinics.ts'
import { PageContext } from '../page-context/page-context.ts'
import { hasSettings, requireSiteSettings, sharedSettings } from '../snapshot/site-settings.ts'
import { navigation } from '../site-pages/navigation.ts'
import { homePath, pagePath, searchSettingsPath, sideEffectPath, treatmentPath } from '../routes/paths.ts'
import { crisisWords } from '../search/crisis-words/crisis-words.ts'
import type { OtherLanguage, SearchLink, SearchSettings, SearchTreatment } from '../search/search-settings.ts'
import { emergencyStrip } from '../views/parts/emergency-strip.ts'
import { phoneViews } from '../views/parts/phone.ts'

/** What search knows of a language besides its pages: words that mean the same, the emergency cards, and whom to call. */
export function searchSettings(address: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const { locale } = address
  // The cards and the phone are shown as the home page shows them.
  const context = new PageContext({ ...address, path: homePath(locale), kind: 'home' }, snapshot)
  const { siteName, searchWords, updatedAt } = requireSiteSettings(snapshot, locale)
  const settings: SearchSettings = {
    sameWords: joinGroups([...sameWords(searchWords ?? []), ...glossaryWords(context)]),
    crisisWords: crisisWords.join(';'),
    emergency: emergencyLines(context),
    clinic: clinicView(context),
    entries: navigation(snapshot, context.address).map(({ label, path }) => ({ label, href: path })),
    contact: contactPage(context),
    ownPages: ownPages(snapshot, locale),
    otherLanguages: otherLanguages(snapshot, locale),
    treatments: treatments(snapshot, locale),
  }
  const html = `${JSON.stringify(settings)}\n`
  return { html, title: siteName, description: siteName, lastModified: updatedAt, isIndexed: false, assets: [] }
}

/** One text is smaller than lists of lists. Signs between words say nothing to search. */
const joinGroups = (groups: readonly string[][]): string =>
  groups.map((group) => group.map((word) => word.replaceAll(/[,;]/gu, ' ')).join(',')).join(';')

/** A line of the site's settings holds words that mean the same, with commas between. */
function sameWords(lines: readonly string[]): string[][] {
  return lines.map((line) =>
    line
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  )
}

/** The words of the glossary, each with its other names. What is so called in some treatments only says nothing of the rest. */
function glossaryWords({ snapshot, locale }: PageContext): string[][] {
  return snapshot.derive(`search-glossary/${locale}`, (live) =>
    live
      .all('glossary-term', locale)
      .filter(({ synonyms, treatments }) => synonyms.length > 0 && !treatments)
      .map(({ term, synonyms }) => [term, ...synonyms])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
}

/** The emergency strip of the site's pages: the same numbers, and the words that a clinician has signed. */
function emergencyLines(context: PageContext): SearchSettings['emergency'] {
  const { lines, clinics } = emergencyStrip(context)
  return {
    heading: context.text.emergencyHeading,
    lines: [
      ...lines.map(({ links, notes, advice }) => ({
        links,
        notes,
        action: advice?.action ?? '',
        conditions: advice?.conditions ?? [],
      })),
      ...clinics.map(({ name, call, hours }) => ({
        links: [call],
        notes: [[name, ...hours].join('; ')],
        action: '',
        conditions: [],
      })),
    ],
  }
}

/** The page that says whom to call; a site without one has the page of its main clinic. */
function contactPage(context: PageContext): SearchLink {
  const { snapshot, locale } = context
  const [page] = snapshot.derive(`search-contact/${locale}`, (live) =>
    live
      .where('page', locale, 'kind', 'contact')
      .map(({ title, slug }) => ({ label: title, href: pagePath(locale, slug) }))
      .toSorted((a, b) => (a.href < b.href ? -1 : 1)),
  )
  const { name, path } = mainClinic(context)
  return page ?? { label: name, href: path }
}

/** See `SearchSettings.otherLanguages`. */
const otherLanguages = (snapshot: SnapshotReader, locale: Locale): OtherLanguage[] =>
  locales
    .filter((other) => other !== locale && hasSettings(snapshot, other))
    .map((other) => {
      const { name, direction } = languageOf(other)
      return { locale: other, name, direction, settings: searchSettingsPath(other) }
    })

/** See `SearchSettings.ownPages`. */
function ownPages(snapshot: SnapshotReader, locale: Locale): string[] {
  return snapshot.derive(`search-own-pages/${locale}`, (live) => {
    const clinic = sharedSettings(live, locale).clinic.id
    const treatments = live.where('treatment', locale, 'clinics', clinic)
    const effects = treatments.flatMap(({ sideEffects }) =>
      sideEffects.flatMap(({ effect }) => live.get('side-effect', effect.id, locale) ?? []),
    )
    const paths = [
      mainClinic({ snapshot: live, locale }).path,
      ...treatments.map(({ slug }) => treatmentPath(locale, slug)),
      ...effects.map(({ slug }) => sideEffectPath(locale, slug)),
    ]
    return [...new Set(paths)].toSorted()
  })
}

/** See `SearchSettings.treatments`. */
function treatments(snapshot: SnapshotReader, locale: Locale): SearchTreatment[] {
  return snapshot.derive(`search-treatments/${locale}`, (live) =>
    live
      .all('treatment', locale)
      .map(({ slug, name, plainName, alsoKnownAs, interventions }) => {
        const drugs = interventions.flatMap((each) =>
          each.kind === 'drug' && !each.isSupporting ? each.genericName : [],
        )
        return { path: treatmentPath(locale, slug), names: [...new Set([name, plainName, ...alsoKnownAs, ...drugs])] }
      })
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

function clinicView(context: PageContext): SearchSettings['clinic'] {
  const { name, path, phones, hours, country } = mainClinic(context)
  return {
    name,
    path,
    phones: phoneViews(context, phones, country).map(({ call, label, hours: answered }) => ({
      link: call,
      note: [label, answered].filter(Boolean).join(' · '),
    })),
    hours: hours.map((line) => `${line.days}: ${line.hours}`),
  }
}
