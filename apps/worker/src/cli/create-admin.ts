import { randomBytes } from 'node:crypto'
import { readArguments } from '@carepath/command-line'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { createAdmin } from './commands.mjs'

/** `npm run -s admin:create -- --email you@clinic.example --name "Your Name"` prints the password once. */
async function makeAdmin(): Promise<void> {
  const { email, name } = readArguments(createAdmin).values
  if (!email || !name) throw new Error('Give the new admin’s --email and --name.')
  const settings = readSettings()
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const password = randomBytes(18).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, name, password, role: 'admin', isActive: true },
    overrideAccess: true,
  })
  say(`Made the admin ${email}. The password, shown this once: ${password}`)
  await payload.destroy()
}

await makeAdmin().catch(fail)
