import { locales, sourceLocale, type Locale, type PageAddress, type SnapshotReader } from '@carepath/schema'
import { directoryParts, type DirectoryEntry, type DirectorySource } from '../directory/directory.ts'
import { glossary } from '../directory/glossary-term.ts'
import { people } from '../directory/person.ts'
import { sideEffects } from '../directory/side-effect.ts'
import { treatments } from '../directory/treatment.ts'
import { hasSettings } from '../snapshot/site-settings.ts'
import { directoryPartPath } from '../routes/directory-path.ts'
import type { KnownPageAddress, PageKind } from '../routes/page-kind.ts'
import {
  glossaryPath,
  homePath,
  llmsTxtPath,
  personIndexPath,
  sideEffectIndexPath,
  treatmentIndexPath,
  updatesFeedPath,
  updatesPath,
} from '../routes/paths.ts'

interface Index {
  kind: PageKind
  section: string
  path: (locale: Locale) => string
  source: DirectorySource<DirectoryEntry>
}

/** The lists from A to Z. */
const indexes: Index[] = [
  { kind: 'treatment-index', section: 'treatments', path: treatmentIndexPath, source: treatments },
  { kind: 'side-effect-index', section: 'side-effects', path: sideEffectIndexPath, source: sideEffects },
  { kind: 'glossary', section: 'glossary', path: glossaryPath, source: glossary },
  { kind: 'person-index', section: 'people', path: personIndexPath, source: people },
]

/** The pages that no single document owns, in each language that has settings. */
export function standingPages(snapshot: SnapshotReader): PageAddress[] {
  return locales
    .filter((locale) => hasSettings(snapshot, locale))
    .flatMap((locale) => [
      { path: homePath(locale), kind: 'home', locale, section: 'home' },
      ...indexes.flatMap((index) => indexPages(snapshot, locale, index)),
      { path: updatesPath(locale), kind: 'updates', locale, section: 'updates' },
      { path: updatesFeedPath(locale), kind: 'updates-feed', locale, section: 'updates' },
      ...(locale === sourceLocale ? [{ path: llmsTxtPath, kind: 'llms-txt', locale, section: 'home' }] : []),
    ])
}

/** A list's own page, and one for each of its parts where it is long. */
function indexPages(
  snapshot: SnapshotReader,
  locale: Locale,
  { kind, section, path, source }: Index,
): KnownPageAddress[] {
  const keys = directoryParts(snapshot, locale, source).map(({ key }) => key)
  return ['', ...keys.filter((key) => key !== '')].map((key) => ({
    path: directoryPartPath(path(locale), key),
    kind,
    locale,
    section,
  }))
}
