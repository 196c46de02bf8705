import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import { publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

/** A CMS with a trash, and the requests of its staff. */
export interface TrashCms extends TestCms {
  /** Headers of the editor, and of an admin. */
  staff: Record<string, string>
  admin: Record<string, string>
  /** A live reviewer. */
  reviewer: string
  send(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Answered>
  /** A draft of a glossary word. */
  draft(term: string, by?: string): Promise<string>
  trash(): Promise<TrashEntry[]>
  /** The entry of a document in the trash; `none` where it has none. */
  entryOf(document: string): Promise<string>
  moveToTrash(id: string, collection?: string): Promise<string>
  /** Deletes a document in a transaction that is undone. */
  deleteInVain(collection: 'glossary-terms' | 'media', id: string): Promise<void>
  read(id: string, locale?: 'en' | 'es' | 'all'): Promise<Record<string, unknown>>
  queued(): Promise<string[]>
}

interface Answered {
  status: number
  answer: { errors?: { message: string }[]; [name: string]: unknown }
  message: string
}

type TrashEntry = Awaited<ReturnType<typeof loadTrash>>[number]

const loadTrash = async ({ payload }: TestCms) => {
  const { docs } = await payload.find({ collection: 'trashed-documents', pagination: false, depth: 0 })
  return docs
}

export async function openTrashCms(environment: Record<string, string>): Promise<TrashCms> {
  const cms = await openCms(environment)
  const { payload } = cms
  const reviewer = await publishReviewer(payload)
  await payload.create({
    collection: 'users',
    data: {
      ...{ name: 'Ada Admin', email: 'admin@example.com', password: 'a-long-password' },
      ...{ role: 'admin', isActive: true },
    },
  })
  const [staff, admin] = [await signedIn(cms), await signedIn(cms, 'admin@example.com')]
  const send: TrashCms['send'] = async (method, path, body, headers = staff) => {
    const response = await cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const answer = (await response.json()) as Answered['answer']
    return { status: response.status, answer, message: answer.errors?.[0]?.message ?? '' }
  }
  const entryOf = async (document: string) =>
    (await loadTrash(cms)).find(({ documentId }) => documentId === document)?.id ?? 'none'
  return {
    ...cms,
    ...{ staff, admin, reviewer, send, entryOf },
    trash: () => loadTrash(cms),
    async deleteInVain(collection, id) {
      const req = await createLocalReq({ user: { ...cms.editor, collection: 'users' } }, payload)
      const transaction = await payload.db.beginTransaction()
      if (transaction === null) throw new Error('The database has transactions.')
      req.transactionID = transaction
      await payload.delete({ collection, id, req })
      await payload.db.rollbackTransaction(transaction)
    },
    async draft(term, by = reviewer) {
      const data = termForm(term, by)
      return (await payload.create({ collection: 'glossary-terms', data, draft: true })).id
    },
    async moveToTrash(id, collection = 'glossary-terms') {
      const { status, message } = await send('DELETE', `/${collection}/${id}`)
      expect(status, message).toBe(200)
      return entryOf(id)
    },
    read: (id, locale = 'en') =>
      payload.findByID({
        ...({ collection: 'glossary-terms', id, locale, draft: true, depth: 0, fallbackLocale: false } as const),
      }) as unknown as Promise<Record<string, unknown>>,
    async queued() {
      const { docs } = await payload.find({ collection: 'outbox', pagination: false })
      return docs.map(({ event, documentId }) => `${event} ${documentId}`)
    },
  }
}
