import { locales, sourceLocale, type Locale, type PageAddress, type SnapshotReader } from '@carepath/schema'
import { directoryParts, isDirectoryEmpty, type DirectoryEntry, type DirectorySource } from '../directory/directory.ts'
import { clinicDirectory, hasSeveralClinics } from '../directory/clinic.ts'
import { glossaryDirectory } from '../directory/glossary-term.ts'
import { personDirectory } from '../directory/person.ts'
import { sideEffectDirectory } from '../directory/side-effect.ts'
import { treatmentDirectory } from '../directory/treatment.ts'
import { hasSettings } from '../snapshot/site-settings.ts'
import { directoryPartPath } from '../routes/directory-path.ts'
import type { KnownPageAddress, PageKind } from '../routes/page-kind.ts'
import {
  clinicIndexPath,
  glossaryPath,
  homePath,
  llmsTxtPath,
  notFoundPath,
  personIndexPath,
  searchSettingsPath,
  sideEffectIndexPath,
  treatmentIndexPath,
  updatesFeedPath,
  updatesPath,
  webManifestPath,
} from '../routes/paths.ts'

interface DirectoryIndex {
  kind: PageKind
  section: string
  path: (locale: Locale) => string
  source: DirectorySource<DirectoryEntry>
}

/** The lists from A to Z. */
const indexes: DirectoryIndex[] = [
  { kind: 'treatment-index', section: 'treatments', path: treatmentIndexPath, source: treatmentDirectory },
  { kind: 'side-effect-index', section: 'side-effects', path: sideEffectIndexPath, source: sideEffectDirectory },
  { kind: 'glossary', section: 'glossary', path: glossaryPath, source: glossaryDirectory },
  { kind: 'person-index', section: 'people', path: personIndexPath, source: personDirectory },
]

/** Where there is one clinic, its own page is enough. */
const clinicIndex: DirectoryIndex = {
  kind: 'clinic-index',
  section: 'clinics',
  path: clinicIndexPath,
  source: clinicDirectory,
}

/** The pages that no single document owns, in each language that has settings. */
export function standingPages(snapshot: SnapshotReader): PageAddress[] {
  const live = locales.filter((locale) => hasSettings(snapshot, locale))
  return [...live.flatMap((locale) => standingPagesIn(snapshot, locale)), ...notFoundPages(live)]
}

function standingPagesIn(snapshot: SnapshotReader, locale: Locale): PageAddress[] {
  return [
    { path: homePath(locale), kind: 'home', locale, section: 'home' },
    ...indexes.flatMap((index) => indexPages(snapshot, locale, index)),
    ...(hasSeveralClinics(snapshot, locale) ? indexPages(snapshot, locale, clinicIndex) : []),
    { path: updatesPath(locale), kind: 'updates', locale, section: 'updates' },
    { path: updatesFeedPath(locale), kind: 'updates-feed', locale, section: 'updates' },
    { path: webManifestPath(locale), kind: 'web-manifest', locale, section: 'home' },
    { path: searchSettingsPath(locale), kind: 'search-settings', locale, section: 'home' },
    ...(locale === sourceLocale ? [{ path: llmsTxtPath, kind: 'llms-txt', locale, section: 'home' }] : []),
  ]
}

/** One for each language that a server may ask for; in the first language that is live where its own is not. */
function notFoundPages(live: readonly Locale[]): PageAddress[] {
  const [first] = live
  if (first === undefined) return []
  return locales.map((locale) => ({
    path: notFoundPath(locale),
    kind: 'not-found',
    locale: live.includes(locale) ? locale : first,
    section: 'home',
  }))
}

/** The list's own page, and one for each part of a long list. */
function indexPages(
  snapshot: SnapshotReader,
  locale: Locale,
  { kind, section, path, source }: DirectoryIndex,
): KnownPageAddress[] {
  const keys = directoryParts(snapshot, locale, source).map(({ key }) => key)
  return ['', ...keys.filter((key) => key !== '')].map((key) => ({
    path: directoryPartPath(path(locale), key),
    kind,
    locale,
    section,
  }))
}

/** Lists without a single entry in a language, as settings write their paths: a menu offers no empty choice. */
export const emptyIndexPaths = (snapshot: SnapshotReader, locale: Locale): string[] =>
  indexes.filter(({ source }) => isDirectoryEmpty(snapshot, locale, source)).map(({ path }) => path(sourceLocale))
