import { AsyncLocalStorage } from 'node:async_hooks'
import type { PayloadRequest } from 'payload'

/** True while the code that runs is that of an import, whatever other requests the program answers meanwhile. */
const isImporting = new AsyncLocalStorage<true>()
const prepared = new WeakSet()

/**
 * Lets some work choose the ids of what it creates: the documents of an import refer to one another before any is saved. Nobody
 * outside may choose one, not even during an import.
 */
export async function withGivenIds(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const { db } = req.payload
  if (!prepared.has(db)) {
    prepared.add(db)
    const allowed = db.allowIDOnCreate ?? false
    Object.defineProperty(db, 'allowIDOnCreate', { get: () => allowed || isImporting.getStore() === true })
  }
  await isImporting.run(true, work)
}
