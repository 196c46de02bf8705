import type { PreviewRequest } from '@carepath/content/outbox/preview-request.ts'
import { loadPreviewChanges } from '@carepath/content/workflow/preview/preview-changes.ts'
import type { Leader } from '../release/leader.ts'

/** Renders one page as patients would get it with the newest version of a document live. Changes nothing. */
export async function previewPage(
  { payload, publisher, releaser }: Leader,
  { path, ...words }: PreviewRequest,
): Promise<{ html: string }> {
  const isPersonLive = (id: string) => releaser.live.get('person', id, words.locale) !== undefined
  const { html } = await publisher.preview(await loadPreviewChanges(payload, words, isPersonLive), path)
  return { html }
}
