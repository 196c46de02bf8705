import { SlugSchema } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { clinicDay } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { loadForm, onlyTransaction } from '../../candidate/stored/form.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { SharedDraft } from '../../model/payload-types.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import { plainSlug } from '../preview/plain-slug.ts'
import { findOwnPages, findPreviewPages, type PreviewPage } from '../preview/preview-pages.ts'
import { sharedWords } from './find-share.ts'
import { guestOf, keepComment } from './guest-comment.ts'
import { makeGuestPage } from './guest-page.ts'
import { evidenceOf, loadTitle } from './share-draft.ts'

/** What the page of a link sends. */
export interface GuestRequest {
  token: string
  /** The draft's page to show, from 0. */
  page: number
  /** A comment, where one is sent. */
  comment: { name: string; text: string } | undefined
}

/** Other documents' pages on which a draft without a page of its own is looked for. */
const mostPages = 5

/** Shows a shared draft; undefined where its document no longer exists, null where no page can be shown at the moment. */
export async function openDraft(
  req: PayloadRequest,
  share: SharedDraft,
  { token, page, comment }: GuestRequest,
): Promise<string | undefined | null> {
  const { payload } = req
  const words = sharedWords(share)
  const form = await loadForm(req, words, words.locale)
  if (!form) return undefined
  const slug = SlugSchema.safeParse(form.data.slug).data ?? plainSlug
  const addressed = { ...words, document: { ...form.data, slug } }
  const own = await findOwnPages(req, addressed)
  const all = own.length > 0 ? own : (await findPreviewPages(req, addressed)).slice(0, mostPages)
  const shown = Math.min(page, Math.max(0, own.length - 1))
  const wanted: PreviewPage[] = own.length > 0 ? own.slice(shown, shown + 1) : all
  if (wanted.length === 0) return null
  const paths = wanted.map(({ path }) => path)
  const { html, isApproved } = await runWorkerTask(payload, 'previewShared', { ...words, paths })
  if (html === null) return null
  const notice = comment && share.mayComment ? await keepComment(req, share, comment) : undefined
  await noteOpening(req, share, { isCounted: !comment && page === 0 })
  const pages = { paths: own.map(({ path }) => path), shown }
  const fragment = wanted[0]?.fragment ?? ''
  return makeGuestPage(payload, html, { share, token, isApproved, pages, fragment, notice })
}

/** The first page that is shown each day is in the evidence log. Turning to another page isn't counted. */
async function noteOpening(
  req: PayloadRequest,
  share: SharedDraft,
  { isCounted }: { isCounted: boolean },
): Promise<void> {
  const { clinicTimeZone } = getSettings(req.payload)
  const now = new Date()
  const { lastOpenedAt: last } = share
  const isFirst = !last || clinicDay(clinicTimeZone, new Date(last)) !== clinicDay(clinicTimeZone, now)
  await inTransaction(req, async () => {
    await req.payload.update({
      collection: 'shared-drafts',
      id: share.id,
      data: { openings: share.openings + (isCounted ? 1 : 0), lastOpenedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req: onlyTransaction(req),
    })
    if (!isFirst) return
    const title = await loadTitle(req, sharedWords(share))
    await recordEvidence(req, {
      action: 'draftOpened',
      summary: say('The draft of “{title}” was opened with the link for {name}.', {
        title: title ?? '',
        name: share.forName,
      }),
      actor: guestOf(share),
      ...evidenceOf(share),
    })
  })
}
