import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { roles, type Role } from '@carepath/content/model/roles.ts'
import type { User } from '@carepath/content/model/payload-types.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'

const AccountSchema = z.strictObject({
  role: z.enum(roles),
  name: z.string(),
  email: z.email(),
  password: z.string().min(12),
})
type Account = z.infer<typeof AccountSchema>

const names: Record<Role, string> = { admin: 'Alex Admin', editor: 'Eli Editor', reviewer: 'Robin Reviewer' }

/** Creates one account for each role, with random passwords that are kept in the data folder. Never in production. */
export async function makeTryoutAccounts(payload: Payload): Promise<Record<Role, User>> {
  const settings = getSettings(payload)
  if (settings.mode !== 'tryout') throw new Error('Try-out accounts are made in try-out mode only.')
  const accounts = await readAccounts(join(settings.dataDir, 'accounts.json'))
  const users: Partial<Record<Role, User>> = {}
  for (const account of accounts) users[account.role] = await findOrCreateUser(payload, account)
  return users as Record<Role, User>
}

async function readAccounts(file: string): Promise<Account[]> {
  try {
    return z.array(AccountSchema).parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const accounts = roles.map((role) => ({
    role,
    name: names[role],
    email: `${role}@example.com`,
    password: randomPassword(),
  }))
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  return accounts
}

async function findOrCreateUser(payload: Payload, account: Account): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: account.email } },
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (
    docs[0] ??
    payload.create({
      collection: 'users',
      data: { ...account, isActive: true, ...sampleLicence(account.role) },
      overrideAccess: true,
    })
  )
}

/** The try-out's reviewer is no real person, and the licence says so. */
function sampleLicence(role: Role): Partial<User> {
  return role === 'reviewer' ? { licence: { number: 'SAMPLE-0000', state: 'CA' } } : {}
}

function randomPassword(): string {
  return randomBytes(12).toString('base64url')
}
