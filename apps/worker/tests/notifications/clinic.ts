import { randomUUID } from 'node:crypto'
import { expect, onTestFinished } from 'vitest'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { notificationKinds, type NotificationWay } from '@carepath/content/model/notification.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, signedIn } from '@carepath/content/tests/support/open-cms.ts'
import type { Bell, NotificationChoices } from '@carepath/content/workflow/notifications/endpoints.ts'
import { Notifier } from '../../src/schedule/notifier.ts'

/** Lets a worker look for news, and waits until it has. */
export async function tell(notifier: Notifier): Promise<void> {
  notifier.begin()
  await notifier.stop()
}

/** Each clinic of a file has a database of its own on the server. */
function withOwnDatabase({ DATABASE_URL: url, ...environment }: Record<string, string>): Record<string, string> {
  return url === undefined ? environment : { ...environment, DATABASE_URL: `${url}-${randomUUID().slice(0, 8)}` }
}

/** A clinic with an editor, a reviewer and an admin, whose worker has begun to listen. */
export async function openClinic(environment: Record<string, string> = {}) {
  const cms = await openCms(withOwnDatabase(environment))
  onTestFinished(() => cms.close())
  const named = await clinician(cms.payload, 'Casey Clinician')
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  await account(cms.payload, 'admin', 'Ada Admin')
  const notifier = new Notifier(cms.payload, () => [])
  await tell(notifier)
  const send = async (who: string, method: string, path: string, body?: object): Promise<Response> => {
    const headers = await signedIn(cms, `${who}@example.com`)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
  return {
    ...{ cms, notifier, send },
    bell: async (who: string) => (await (await send(who, 'GET', '/bell')).json()) as Bell,
    submit: async (term: string): Promise<{ type: string; id: string; locale: string }> => {
      const response = await send('editor', 'POST', '/glossary-terms?draft=true', termForm(term, named))
      const { id } = ((await response.json()) as { doc: GlossaryTerm }).doc
      const words = { type: 'glossary-term', id, locale: 'en' }
      const submitted = await send('editor', 'POST', '/review/submit', { ...words, message: 'Moonlit message.' })
      expect(submitted.status).toBe(200)
      return words
    },
    remark: (words: object) =>
      send('rae.reviewer', 'POST', '/review/request-changes', {
        ...words,
        remarks: [{ path: '', label: '', text: 'Moonlit remark.' }],
      }),
    choose: async (who: string, way: NotificationWay): Promise<NotificationChoices> => {
      const ways = Object.fromEntries(notificationKinds.map((kind) => [kind, way]))
      const response = await send(who, 'POST', '/bell/choices', { ways })
      expect(response.status).toBe(200)
      return (await response.json()) as NotificationChoices
    },
    stored: async () => (await cms.payload.find({ collection: 'notifications', pagination: false, sort: 'key' })).docs,
  }
}
