import { randomBytes } from 'node:crypto'
import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { CarepathError } from '@carepath/schema'
import { ValidationError } from 'payload'
import { createAdmin } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/** `npm run -s admin:create -- --email you@clinic.example --name "Your Name"` prints the password once. */
async function makeAdmin(): Promise<void> {
  const { email, name } = readArguments(createAdmin).values
  if (!email || !name)
    throw new CarepathError('invalidArgument', 'The new admin has no address or no name', {
      next: 'Add both: --email ADDRESS --name "NAME".',
    })
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const password = randomBytes(18).toString('base64url')
  await payload
    .create({
      collection: 'users',
      data: { email, name, password, role: 'admin', isActive: true },
      overrideAccess: true,
    })
    .catch(refuse)
  say(`Made the admin ${email}. The password, shown this once: ${password}`)
  await payload.destroy()
}

/** Says in one line what the account's form would say beside a field. */
function refuse(error: unknown): never {
  if (!(error instanceof ValidationError)) throw error
  throw new CarepathError('invalidArgument', 'No admin was made', {
    next: error.data.errors.map(({ message }) => message).join(' '),
    cause: error,
  })
}

await makeAdmin().catch(fail)
