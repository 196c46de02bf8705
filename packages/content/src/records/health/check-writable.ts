import type { Payload } from 'payload'
import { startWriting } from '../../config/transactions/start-writing.ts'

/** A save that takes longer is as good as none. */
const timeoutMs = 5000

/** Throws where nothing could be saved now: a database may go on answering reads long after it has stopped taking writes. */
export async function checkWritable(payload: Payload): Promise<void> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('Nothing could be written within 5 s.')), timeoutMs)
  try {
    await Promise.race([tryToWrite(payload), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

async function tryToWrite(payload: Payload): Promise<void> {
  const transactionID = await payload.db.beginTransaction()
  const req = transactionID === null ? {} : { transactionID }
  try {
    await startWriting({ payload, ...req })
    // Finds nothing to change, but the database must be ready to change it.
    const where = { name: { equals: 'health' } }
    await payload.db.updateMany({ collection: 'leases', where, data: { holder: 'health' }, req })
  } finally {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
  }
}
