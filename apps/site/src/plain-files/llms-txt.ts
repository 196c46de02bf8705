import {
  languageOf,
  locales,
  pageKinds,
  sourceLocale,
  type PageAddress,
  type RenderedPage,
  type SnapshotReader,
} from '@carepath/schema'
import { hasSeveralClinics } from '../directory/clinic.ts'
import { directoryEntries, directoryParts, type DirectoryEntry, type DirectorySource } from '../directory/directory.ts'
import { sideEffectDirectory } from '../directory/side-effect.ts'
import { treatmentDirectory } from '../directory/treatment.ts'
import { uiText } from '../i18n/ui-text.ts'
import {
  clinicIndexPath,
  glossaryPath,
  homePath,
  markdownPath,
  pagePath,
  personIndexPath,
  sideEffectIndexPath,
  treatmentIndexPath,
  updatesPath,
} from '../routes/paths.ts'
import { listedHubPages } from '../directory/listed-hub-pages.ts'
import { hasSettings, requireSiteSettings } from '../snapshot/site-settings.ts'
import { emptyIndexPaths } from '../site-pages/standing-pages.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'

interface Entry {
  label: string
  path: string
  description?: string
}

const maxEntries = 50
const text = uiText[sourceLocale]

/** The site's main pages, each with a line of description, for language models that answer people. */
export function llmsTxt(_: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const { siteName, tagline, introduction, isSample, updatedAt } = requireSiteSettings(snapshot, sourceLocale)
  const empty = emptyIndexPaths(snapshot, sourceLocale)
  const parts = [
    `# ${siteName}`,
    `> ${tagline}`,
    introduction,
    text.markdownNote,
    ...(isSample ? [`**${text.sampleNotice}.** ${text.sampleNoticeText}`] : []),
    section(text.treatments, treatmentEntries(snapshot)),
    section(text.sideEffects, sideEffectEntries(snapshot)),
    section(
      text.homeMore,
      [
        {
          label: text.sideEffects,
          path: sideEffectIndexPath(sourceLocale),
          description: text.describe.sideEffectIndex,
        },
        { label: text.glossary, path: glossaryPath(sourceLocale), description: text.describe.glossary },
        { label: text.people, path: personIndexPath(sourceLocale), description: text.describe.personIndex },
        ...(hasSeveralClinics(snapshot, sourceLocale)
          ? [{ label: text.clinics, path: clinicIndexPath(sourceLocale), description: text.describe.clinicIndex }]
          : []),
        { label: text.updates, path: updatesPath(sourceLocale), description: text.describe.updates },
        ...pageEntries(snapshot),
      ].filter(({ path }) => !empty.includes(path)),
    ),
    section(text.languages, languageEntries(snapshot)),
  ]
  const words = `${parts.filter(Boolean).join('\n\n')}\n`
  return { html: words, title: siteName, description: tagline, lastModified: updatedAt, isIndexed: false, assets: [] }
}

function section(heading: string, entries: Entry[]): string {
  if (entries.length === 0) return ''
  const lines = entries.map(({ label, path, description }) => {
    const link = `- [${label}](${absoluteUrl(markdownPath(path))})`
    return description === undefined ? link : `${link}: ${oneLine(description)}`
  })
  return `## ${heading}\n\n${lines.join('\n')}`
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim()

/** The first treatments with all pages of their guides, then the page that lists all. */
function treatmentEntries(snapshot: SnapshotReader): Entry[] {
  const shown = firstEntries(snapshot, treatmentDirectory).flatMap(({ id, name, path, summary }) =>
    listedHubPages(snapshot, sourceLocale, id).map(({ kind, segment }) => ({
      label: text.hubTitle[kind](name),
      path: path + segment,
      description: kind === 'treatment' ? summary : text.hubHint[kind],
    })),
  )
  const index = {
    label: text.allTreatments,
    path: treatmentIndexPath(sourceLocale),
    description: text.describe.treatmentIndex,
  }
  return [...shown, index]
}

function sideEffectEntries(snapshot: SnapshotReader): Entry[] {
  return firstEntries(snapshot, sideEffectDirectory).map(({ name, path }) => ({ label: name, path }))
}

function firstEntries<E extends DirectoryEntry>(snapshot: SnapshotReader, source: DirectorySource<E>): E[] {
  const [first] = directoryParts(snapshot, sourceLocale, source)
  return directoryEntries(snapshot, sourceLocale, source, first?.key ?? '').slice(0, maxEntries)
}

/** The fixed pages: about, editorial policy, contact, privacy, accessibility. */
function pageEntries(snapshot: SnapshotReader): Entry[] {
  return pageKinds
    .filter((kind) => kind !== 'other')
    .flatMap((kind) => snapshot.where('page', sourceLocale, 'kind', kind))
    .map(({ title, slug, summary }) => ({ label: title, path: pagePath(sourceLocale, slug), description: summary }))
}

function languageEntries(snapshot: SnapshotReader): Entry[] {
  return locales
    .filter((locale) => locale !== sourceLocale && hasSettings(snapshot, locale))
    .map((locale) => ({
      label: languageOf(locale).name,
      path: homePath(locale),
      description: requireSiteSettings(snapshot, locale).tagline,
    }))
}
