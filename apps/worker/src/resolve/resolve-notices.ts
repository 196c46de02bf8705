import {
  type DocumentKey,
  documentKey,
  type Locale,
  locales,
  type PageOwner,
  pageOwners,
  sourceLocale,
  type Withdrawal,
} from '@carepath/schema'
import { siteSettingsId } from '@carepath/content/model/collection-names.ts'
import type { OpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { Cascade } from './resolve-withdrawals.ts'

/** What the notices in place of pages are made of. */
export interface NoticeResolution {
  live: LiveDocuments
  open: OpenWithdrawals
  cascades: ReadonlyMap<string, Cascade>
  /** The clinic's day at an instant. */
  dayOf: (instant: string) => string
  /** Which of some documents, as `type/id`, have ever been live in a language that theirs was translated into. */
  filterPublished: (keys: DocumentKey[], locale: Locale) => Promise<ReadonlySet<string>>
  /** Ids of documents whose notice can't be rendered: better none than their words. */
  withoutNotice: ReadonlySet<string>
  /** True of a roll-back, which brings notices of its own. */
  keepsNotices?: boolean
}

/** A notice for readers of a page that will not be there. */
type RequiredNotice = Pick<Withdrawal, 'documentType' | 'id' | 'slug' | 'reason'> & { at: string }

/**
 * Puts a notice in place of each page that is kept off the site, and of each translation that was live and is not now.
 * Made of the database alone: the same whenever it is asked for.
 */
export async function resolveNotices(after: ProposedSite, resolution: NoticeResolution): Promise<void> {
  dropStrayNotices(after, resolution)
  for (const locale of locales) {
    const documents = [...after.changes.values()].filter(ownsPages)
    const owed = canRenderNotices(after, locale)
      ? documents.flatMap((change) => findRequiredNotices(change, locale, resolution))
      : []
    const notices = new Map((await keepThoseWithReaders(owed, locale, resolution)).map((notice) => [notice.id, notice]))
    for (const change of documents) placeNotice(after, change, { locale, notice: notices.get(change.id), resolution })
    if (!canRenderNotices(after, locale)) removeAllNotices(after, locale, resolution)
  }
}

const ownsPages = ({ type }: DocumentKey): boolean => (pageOwners as readonly string[]).includes(type)

/** It names the clinic's phone, so that a language without settings and clinic has none. */
function canRenderNotices(after: ProposedSite, locale: Locale): boolean {
  const settings = after.get('site-settings', siteSettingsId, locale)
  return settings?.type === 'site-settings' && after.get('clinic', settings.clinic.id, locale) !== undefined
}

function findRequiredNotices(
  change: Change,
  locale: Locale,
  { open, cascades, withoutNotice }: NoticeResolution,
): RequiredNotice[] {
  if (change.renditions.has(locale) || withoutNotice.has(change.id)) return []
  const key = { documentType: change.type as PageOwner, id: change.id }
  const cascade = cascades.get(documentKey(change))
  if (open.isDecided(change) || cascade) {
    const row = open.of(change).find(({ slug }) => typeof slug === 'string')
    const slug = row?.slug ?? slugOf(cascade?.document)
    const at = row?.at ?? cascade?.at ?? ''
    return slug === undefined ? [] : [{ ...key, slug, reason: 'recalled', at }]
  }
  const original = change.renditions.get(sourceLocale)
  const slug = slugOf(original)
  if (!original || slug === undefined) return []
  return [{ ...key, slug, reason: 'translationOutdated', at: original.updatedAt }]
}

function slugOf(document: object | undefined): string | undefined {
  return (document as { slug?: string } | undefined)?.slug
}

async function keepThoseWithReaders(
  owed: RequiredNotice[],
  locale: Locale,
  { filterPublished }: NoticeResolution,
): Promise<RequiredNotice[]> {
  if (locale === sourceLocale || owed.length === 0) return owed
  const keys = owed.map(({ documentType: type, id }) => ({ type, id }))
  const known = await filterPublished(keys, locale)
  return owed.filter(({ documentType: type, id }) => known.has(documentKey({ type, id })))
}

/** Notices of an earlier try, whose document has been left as it is live. */
function dropStrayNotices(after: ProposedSite, { keepsNotices }: NoticeResolution): void {
  if (keepsNotices) return
  const subjects = new Set([...after.changes.values()].filter(ownsPages).map(({ id }) => id))
  for (const change of after.changes.values())
    if (change.type === 'withdrawal' && !subjects.has(change.id)) after.dropChange(change)
}

interface Placement {
  locale: Locale
  notice: RequiredNotice | undefined
  resolution: NoticeResolution
}

function placeNotice(
  after: ProposedSite,
  { id, title, renditions }: Change,
  { locale, notice, resolution }: Placement,
): void {
  const former = after.get('withdrawal', id, locale)
  if (!notice) {
    if (former && (renditions.has(locale) || !resolution.keepsNotices))
      after.removeRendition(former, 'A page is there again.')
    return
  }
  const { documentType, slug, reason, at } = notice
  const updatedAt = new Date(at).toISOString()
  const withdrawnAt = resolution.dayOf(updatedAt)
  const common = { type: 'withdrawal' as const, id, locale, updatedAt, assets: [] }
  const document: Withdrawal = { ...common, documentType, slug, reason, withdrawnAt }
  if (JSON.stringify(former) === JSON.stringify(document)) return
  const key = documentKey(document)
  if (!after.changes.has(key)) {
    const live = resolution.live.renditionsOf(document).map((each) => [each.locale, each] as const)
    after.put({ type: 'withdrawal', id, title: `Notice in place of ${title}`, renditions: new Map(live), notes: [] })
  }
  after.replaceRendition(document, `A notice stands in its place (${locale}).`)
}

/** The clinic's phone is gone in a language: rare, and worth a walk. */
function removeAllNotices(after: ProposedSite, locale: Locale, { live }: NoticeResolution): void {
  const gone = [...live.all()].filter((document) => document.type === 'withdrawal' && document.locale === locale)
  for (const { type, id } of gone) {
    const notice = after.get(type, id, locale)
    if (notice) after.removeRendition(notice, 'Its language has no clinic.')
  }
}
