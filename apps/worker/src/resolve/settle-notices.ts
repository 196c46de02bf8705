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
import type { ProposedSite } from '../kernel/after.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { Cascade } from './settle-withdrawals.ts'

/** What the notices in place of pages are made of. */
export interface NoticeSettling {
  live: LiveDocuments
  open: OpenWithdrawals
  cascaded: ReadonlyMap<string, Cascade>
  /** The clinic's day at an instant. */
  dayOf: (instant: string) => string
  /** Which of some documents, as `type/id`, have ever been live in a language that theirs was translated into. */
  everLive: (keys: DocumentKey[], locale: Locale) => Promise<ReadonlySet<string>>
  /** Ids of documents whose notice can't be rendered: better none than their words. */
  silent: ReadonlySet<string>
  /** True of a roll-back, which brings notices of its own. */
  keepsNotices?: boolean
}

/** A notice for readers of a page that will not be there. */
type Owed = Pick<Withdrawal, 'documentType' | 'id' | 'slug' | 'reason'> & { at: string }

/**
 * Puts a notice in place of each page that is kept off the site, and of each translation that was live and is not now.
 * Made of the database alone: the same whenever it is asked for.
 */
export async function settleNotices(after: ProposedSite, settling: NoticeSettling): Promise<void> {
  dropStrays(after, settling)
  for (const locale of locales) {
    const documents = [...after.changes.values()].filter(ownsPages)
    const owed = canBeGiven(after, locale) ? documents.flatMap((change) => owedFor(change, locale, settling)) : []
    const notices = new Map((await thoseWithReaders(owed, locale, settling)).map((notice) => [notice.id, notice]))
    for (const change of documents) place(after, change, { locale, notice: notices.get(change.id), settling })
    if (!canBeGiven(after, locale)) removeAll(after, locale, settling)
  }
}

const ownsPages = ({ type }: DocumentKey): boolean => (pageOwners as readonly string[]).includes(type)

/** It names the clinic's phone, so that a language without settings and clinic has none. */
function canBeGiven(after: ProposedSite, locale: Locale): boolean {
  const settings = after.get('site-settings', siteSettingsId, locale)
  return settings?.type === 'site-settings' && after.get('clinic', settings.clinic.id, locale) !== undefined
}

function owedFor(change: Change, locale: Locale, { open, cascaded, silent }: NoticeSettling): Owed[] {
  if (change.renditions.has(locale) || silent.has(change.id)) return []
  const key = { documentType: change.type as PageOwner, id: change.id }
  const cascade = cascaded.get(documentKey(change))
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

async function thoseWithReaders(owed: Owed[], locale: Locale, { everLive }: NoticeSettling): Promise<Owed[]> {
  if (locale === sourceLocale || owed.length === 0) return owed
  const keys = owed.map(({ documentType: type, id }) => ({ type, id }))
  const known = await everLive(keys, locale)
  return owed.filter(({ documentType: type, id }) => known.has(documentKey({ type, id })))
}

/** Notices of an earlier try, whose document has been left as it is live. */
function dropStrays(after: ProposedSite, { keepsNotices }: NoticeSettling): void {
  if (keepsNotices) return
  const subjects = new Set([...after.changes.values()].filter(ownsPages).map(({ id }) => id))
  for (const change of after.changes.values())
    if (change.type === 'withdrawal' && !subjects.has(change.id)) after.drop(change)
}

interface Place {
  locale: Locale
  notice: Owed | undefined
  settling: NoticeSettling
}

function place(after: ProposedSite, { id, title, renditions }: Change, { locale, notice, settling }: Place): void {
  const former = after.get('withdrawal', id, locale)
  if (!notice) {
    if (former && (renditions.has(locale) || !settling.keepsNotices)) after.takeOut(former, 'A page is there again.')
    return
  }
  const { documentType, slug, reason, at } = notice
  const updatedAt = new Date(at).toISOString()
  const withdrawnAt = settling.dayOf(updatedAt)
  const common = { type: 'withdrawal' as const, id, locale, updatedAt, assets: [] }
  const document: Withdrawal = { ...common, documentType, slug, reason, withdrawnAt }
  if (JSON.stringify(former) === JSON.stringify(document)) return
  const key = documentKey(document)
  if (!after.changes.has(key)) {
    const live = settling.live.renditionsOf(document).map((each) => [each.locale, each] as const)
    after.put({ type: 'withdrawal', id, title: `Notice in place of ${title}`, renditions: new Map(live), notes: [] })
  }
  after.revise(document, `A notice stands in its place (${locale}).`)
}

/** The clinic's phone is gone in a language: rare, and worth a walk. */
function removeAll(after: ProposedSite, locale: Locale, { live }: NoticeSettling): void {
  const gone = [...live.all()].filter((document) => document.type === 'withdrawal' && document.locale === locale)
  for (const { type, id } of gone) {
    const notice = after.get(type, id, locale)
    if (notice) after.takeOut(notice, 'Its language has no clinic.')
  }
}
