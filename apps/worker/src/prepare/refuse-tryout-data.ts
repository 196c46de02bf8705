import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { tryoutEmails } from './tryout-accounts.ts'

/**
 * Refuses to start production on the data of a try-out: its passwords have been printed, and its pages were written for nobody.
 * Nothing is cleaned by itself: only people know which of the pages are theirs.
 */
export async function refuseTryoutData(payload: Payload): Promise<void> {
  const everything = { overrideAccess: true, depth: 0, pagination: false } as const
  const { docs: users } = await payload.find({
    collection: 'users',
    where: { email: { in: tryoutEmails } },
    ...everything,
  })
  const { docs: people } = await payload.find({
    collection: 'people',
    where: { isPlaceholder: { equals: true } },
    ...everything,
  })
  if (users.length === 0 && people.length === 0) return
  const found = [
    ...(users.length > 0 ? [`the accounts ${users.map(({ email }) => email).join(', ')}`] : []),
    ...(people.length > 0 ? [`sample content by ${people.map(({ name }) => name).join(', ')}`] : []),
  ]
  throw new CarepathError('invalidArgument', `This is the data of a try-out: it has ${found.join(' and ')}`, {
    next: [
      'Production starts with data of its own:',
      '  1. Set DATA_DIR to a new folder, and DATABASE_URL (if you use it) to a new database.',
      '  2. Start; then make the first account: node apps/worker/src/cli/create-admin.ts --email … --name …',
      'Or, to keep what you have written in the try-out:',
      '  1. Start it once more without CAREPATH_MODE=production, and make an account of your own with the role Admin.',
      '  2. Sign in with it. Switch off and delete the accounts named above; delete every page of the sample guide and, last, the people named above.',
      '  3. Start production. A deleted account doesn’t come back.',
    ].join('\n'),
  })
}
