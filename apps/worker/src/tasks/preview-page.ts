import { documentKey } from '@carepath/schema'
import type { PreviewRequest, UnsignedPartsRequest } from '@carepath/content/outbox/preview-request.ts'
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

/** Finds what else a document's pages show that nobody has signed, with the newest version of the document live. */
export async function findUnsignedParts(
  { payload, publisher, releaser }: Leader,
  { paths, ...words }: UnsignedPartsRequest,
): Promise<{ documents: string[] }> {
  const isPersonLive = (id: string) => releaser.live.get('person', id, words.locale) !== undefined
  const changes = await loadPreviewChanges(payload, words, isPersonLive)
  const found = new Set<string>()
  for (const path of paths)
    for (const document of (await publisher.preview(changes, path)).unsigned ?? []) found.add(documentKey(document))
  found.delete(documentKey(words))
  return { documents: [...found] }
}
