import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
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

const emailOf = (role: Role) => `${role}@example.com`

/** The addresses that the try-out's accounts sign in with. */
export const tryoutEmails = roles.map(emailOf)

/**
 * Creates one account for each role, with random passwords that are kept in the data folder. Never in production, and once only:
 * one that has been deleted is missing from what is returned, and stays deleted.
 */
export async function makeTryoutAccounts(payload: Payload): Promise<Partial<Record<Role, User>>> {
  const { mode, dataDir } = getSettings(payload)
  if (mode !== 'tryout') throw new Error('Try-out accounts are made in try-out mode only.')
  const accounts = await readAccounts(join(dataDir, 'accounts.json'))
  const made = join(dataDir, 'accounts.made')
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  // A first start that was interrupted is finished; an empty database is a new one.
  const mayCreate = totalDocs === 0 || !existsSync(made)
  const users: Partial<Record<Role, User>> = {}
  for (const account of accounts) {
    const user = (await findUser(payload, account)) ?? (mayCreate && (await createUser(payload, account)))
    if (user) users[account.role] = user
  }
  await writeFile(made, 'The accounts of the try-out have been made: those that are deleted stay so.\n', {
    mode: 0o600,
  })
  return users
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
    email: emailOf(role),
    password: randomPassword(),
  }))
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  return accounts
}

async function findUser(payload: Payload, { email }: Account): Promise<User | undefined> {
  const where = { email: { equals: email } }
  return (await payload.find({ collection: 'users', where, limit: 1, pagination: false, overrideAccess: true })).docs[0]
}

function createUser(payload: Payload, account: Account): Promise<User> {
  return payload.create({
    collection: 'users',
    data: { ...account, isActive: true, ...sampleLicence(account.role) },
    overrideAccess: true,
  })
}

/** The try-out's reviewer is no real person, and the licence says so. */
function sampleLicence(role: Role): Partial<User> {
  return role === 'reviewer' ? { licence: { number: 'SAMPLE-0000', state: 'CA' } } : {}
}

function randomPassword(): string {
  return randomBytes(12).toString('base64url')
}
