import { CarepathError, type DocumentType, type Locale } from '@carepath/schema'
import { createLocalReq } from 'payload'
import { loadForm } from '@carepath/content/candidate/stored/form.ts'
import type { SharedPreview, SharedPreviewRequest } from '@carepath/content/outbox/preview-request.ts'
import { loadFormChanges } from '@carepath/content/workflow/preview/form-changes.ts'
import type { Leader } from '../release/leader.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/**
 * Renders the newest draft of a document for somebody without an account: unfinished where it is, over what is live, and without
 * any other draft. Changes nothing, and logs no words.
 */
export async function previewShared(
  { payload, publisher, releaser }: Leader,
  { paths, type, id, locale }: SharedPreviewRequest,
): Promise<SharedPreview> {
  const form = await loadForm(await createLocalReq({}, payload), { type, id }, locale)
  if (!form) return { html: null, isApproved: false }
  const isLive = (document: { type: string; id: string }, each: Locale) =>
    releaser.live.get(document.type as DocumentType, document.id, each) !== undefined
  const draft = { type, id, locale, data: form.data, isForGuest: true }
  const { changes, isApproved } = await loadFormChanges(payload, draft, isLive)
  for (const path of paths) {
    const html = await render(path)
    if (html !== undefined) return { html, isApproved: isApproved() }
  }
  return { html: null, isApproved: false }

  async function render(path: string): Promise<string | undefined> {
    try {
      return (await publisher.preview(changes, path)).html
    } catch (error) {
      // No such page, or a template that stumbles over an unfinished form: the editor's own preview says what is missing.
      const code = error instanceof CarepathError ? error.code : 'renderFailed'
      logEvent(payload.logger, 'debug', 'shared-draft-without-page', { code })
      return undefined
    }
  }
}
