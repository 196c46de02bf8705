import { CarepathError, type Locale } from '@carepath/schema'
import type { FormPreview, FormPreviewRequest } from '@carepath/content/outbox/preview-request.ts'
import { loadFormChanges } from '@carepath/content/workflow/preview/form-changes.ts'
import type { DocumentChange, DocumentType } from '@carepath/schema'
import type { Leader } from '../release/leader.ts'

/** Renders one page as patients would get it with a form live as it is on the screen. Changes nothing, and logs no words. */
export async function previewForm(
  { payload, publisher, releaser }: Leader,
  request: FormPreviewRequest,
): Promise<FormPreview> {
  const isLive = ({ type, id }: { type: string; id: string }, locale: Locale) =>
    releaser.live.get(type as DocumentType, id, locale) !== undefined
  const { changes, missing } = await loadFormChanges(payload, request, isLive)
  const live = request.isLiveWanted ? await render([]) : undefined
  const page = await render(changes)
  return {
    html: page.html,
    live: live?.html ?? null,
    missing: [...missing, ...(page.problem ? [{ path: '', label: '', message: page.problem }] : [])],
  }

  async function render(all: DocumentChange[]): Promise<{ html: string | null; problem?: string }> {
    try {
      return { html: (await publisher.preview(all, request.path)).html }
    } catch (error) {
      if (error instanceof CarepathError) return { html: null, problem: `${error.message}. ${error.next}` }
      // A template that stumbles over an unfinished form: its own message names fields of the code.
      return { html: null, problem: 'The page can’t be shown yet. Fill in what is missing first.' }
    }
  }
}
