import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import type { SharedDrafts } from '@carepath/content/workflow/shared-draft/endpoints.ts'
import type { PublishingCms } from '../publishing/publishing-cms.ts'

/** What staff and guests do with shared drafts, by the API. */
export function sharing(cms: PublishingCms) {
  const send = async (method: string, path: string, body?: object, who = 'editor'): Promise<Response> => {
    const headers = await signedIn(cms, `${who}@example.com`)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
  return {
    send,
    async draft(term: string, data: Partial<GlossaryTerm> = {}): Promise<GlossaryTerm> {
      const form = { ...termForm(term, ''), ...data, review: {} }
      const response = await send('POST', '/glossary-terms?draft=true', form)
      return ((await response.json()) as { doc: GlossaryTerm }).doc
    },
    async share(id: string, more: object = {}, who = 'editor'): Promise<{ token: string; drafts: SharedDrafts }> {
      const response = await send('POST', '/draft-links', { ...words(id), ...forPat, ...more }, who)
      const drafts = (await response.json()) as SharedDrafts
      if (!drafts.link) throw new Error(`No link was made: ${response.status} ${JSON.stringify(drafts)}`)
      return { token: new URL(drafts.link).hash.slice(1), drafts }
    },
    open: (token: string, fields: Record<string, string> = {}): Promise<Response> =>
      cms.rest('/shared-draft/page', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, ...fields }).toString(),
      }),
    list: async (id: string) =>
      ((await (await send('GET', `/draft-links?${new URLSearchParams(words(id)).toString()}`)).json()) as SharedDrafts)
        .shares,
    revoke: (share: string) => send('POST', '/draft-links/revoke', { share }),
  }
}

/** A glossary term in English. */
export const words = (id: string) => ({ type: 'glossary-term', id, locale: 'en' })

const forPat = { forName: 'Pat Lee', hours: 24, mayComment: true }
