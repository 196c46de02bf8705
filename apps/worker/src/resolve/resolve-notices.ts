import {
  siteSettingsId,
  type DocumentKey,
  documentKey,
  type Locale,
  locales,
  type PageOwner,
  pageOwners,
  sourceLocale,
  type Withdrawal,
} from '@carepath/schema'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import type { Change } from '../kernel/change.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { Resolution } from './resolution.ts'

/** A notice that readers of a page need, since the page will not be there. */
type RequiredNotice = Pick<Withdrawal, 'documentType' | 'id' | 'slug' | 'reason'> & { at: string }

/**
 * Puts a notice in place of each withdrawn page, and of each translation that was live and is not now. A notice is made of
 * what the database says alone, so that it is the same in whichever release it is made.
 */
export function resolveNotices(proposed: ProposedSite, resolution: Resolution): void {
  if (!resolution.keepsNotices) dropStrayNotices(proposed)
  for (const locale of locales) {
    const documents = [...proposed.changes.values()].filter(ownsPages)
    const canRender = canRenderNotices(proposed, locale)
    const required = canRender ? documents.flatMap((change) => findRequiredNotices(change, locale, resolution)) : []
    const returning =
      canRender && !canRenderNotices(resolution.live, locale) ? listUnchanged(proposed, locale, resolution) : []
    const kept = keepThoseWithReaders([...required, ...returning], locale, resolution)
    const notices = new Map(kept.map((notice) => [notice.id, notice]))
    for (const change of documents) {
      const notice = notices.get(change.id)
      if (notice) placeNotice(proposed, change, { locale, notice, resolution })
      else removeNotice(proposed, change, { locale, resolution })
    }
    for (const { id, title } of returning) {
      const notice = notices.get(id)
      if (notice) placeNotice(proposed, { id, title }, { locale, notice, resolution })
    }
    if (!canRender) removeAllNotices(proposed, locale, resolution)
  }
}

const ownsPages = ({ type }: DocumentKey): boolean => (pageOwners as readonly string[]).includes(type)

/** A notice names the clinic's phone: a language without settings or clinic has no notices. */
function canRenderNotices(site: Pick<ProposedSite, 'get'>, locale: Locale): boolean {
  const settings = site.get('site-settings', siteSettingsId, locale)
  return settings?.type === 'site-settings' && site.get('clinic', settings.clinic.id, locale) !== undefined
}

/**
 * The notices that live documents need which nothing changes, in a language that has its settings and clinic again: it lost all
 * notices with them.
 */
function listUnchanged(
  proposed: ProposedSite,
  locale: Locale,
  { live, withoutNotice }: Resolution,
): (RequiredNotice & { title: string })[] {
  return [...live.all()].flatMap((document) => {
    const { id, updatedAt: at } = document
    if (document.locale !== sourceLocale || withoutNotice.has(id)) return []
    if (document.type === 'withdrawal') {
      const { documentType, slug, reason } = document
      const isChanged = proposed.changes.has(documentKey({ type: documentType, id }))
      return isChanged ? [] : [{ documentType, id, slug, reason, at, title: slug }]
    }
    const slug = slugOf(document)
    if (!ownsPages(document) || slug === undefined) return []
    if (proposed.changes.has(documentKey(document)) || proposed.get(document.type, id, locale)) return []
    const documentType = document.type as PageOwner
    return [{ documentType, id, slug, reason: 'translationOutdated' as const, at, title: publishedTitle(document) }]
  })
}

function findRequiredNotices(
  change: Change,
  locale: Locale,
  { open, cascades, withoutNotice }: Resolution,
): RequiredNotice[] {
  if (change.renditions.has(locale) || withoutNotice.has(change.id)) return []
  const key = { documentType: change.type as PageOwner, id: change.id }
  const cascade = cascades.get(documentKey(change))
  if (open.isRecalledOrHeld(change) || cascade) {
    const row = open.entriesFor(change).find(({ slug }) => typeof slug === 'string')
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

/** A translation that was never live has no readers who would miss it. */
function keepThoseWithReaders(
  required: RequiredNotice[],
  locale: Locale,
  { filterPublished }: Resolution,
): RequiredNotice[] {
  if (locale === sourceLocale || required.length === 0) return required
  const keys = required.map(({ documentType: type, id }) => ({ type, id }))
  const published = filterPublished(keys, locale)
  return required.filter(({ documentType: type, id }) => published.has(documentKey({ type, id })))
}

/** Drops the notices of an earlier attempt whose document stays as it is live. */
function dropStrayNotices(proposed: ProposedSite): void {
  const changed = new Set([...proposed.changes.values()].filter(ownsPages).map(({ id }) => id))
  for (const change of proposed.changes.values())
    if (change.type === 'withdrawal' && !changed.has(change.id)) proposed.dropChange(change)
}

function removeNotice(
  proposed: ProposedSite,
  { id, renditions }: Change,
  { locale, resolution }: { locale: Locale; resolution: Resolution },
): void {
  const notice = proposed.get('withdrawal', id, locale)
  if (notice && (renditions.has(locale) || !resolution.keepsNotices))
    proposed.removeRendition(notice, 'The page is live again.')
}

function placeNotice(
  proposed: ProposedSite,
  { id, title }: Pick<Change, 'id' | 'title'>,
  { locale, notice, resolution }: { locale: Locale; notice: RequiredNotice; resolution: Resolution },
): void {
  const { documentType, slug, reason, at } = notice
  const updatedAt = new Date(at).toISOString()
  const withdrawnAt = resolution.dayOf(updatedAt)
  const common = { type: 'withdrawal' as const, id, locale, updatedAt, assets: [] }
  const document: Withdrawal = { ...common, documentType, slug, reason, withdrawnAt }
  if (JSON.stringify(proposed.get('withdrawal', id, locale)) === JSON.stringify(document)) return
  const key = documentKey(document)
  if (!proposed.changes.has(key)) {
    const live = resolution.live.renditionsOf(document).map((each) => [each.locale, each] as const)
    proposed.put({ type: 'withdrawal', id, title: `Notice in place of ${title}`, renditions: new Map(live), notes: [] })
  }
  proposed.replaceRendition(document, `A notice replaces the page in ${languageLabel(locale)}.`)
}

/** A language loses its clinic rarely: then it is worth looking through all live documents. */
function removeAllNotices(proposed: ProposedSite, locale: Locale, { live }: Resolution): void {
  const notices = [...live.all()].filter((document) => document.type === 'withdrawal' && document.locale === locale)
  for (const { type, id } of notices) {
    const notice = proposed.get(type, id, locale)
    if (notice) proposed.removeRendition(notice, 'No clinic is live in its language.')
  }
}
