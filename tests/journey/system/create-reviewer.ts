import { cmsApi, type CmsApi } from './cms-api.ts'
import type { Account, RunningSystem } from './running-system.ts'
import { waitForInvitation } from './wait-for-mail.ts'

/** A clinical reviewer who is no placeholder: content that a placeholder signs is a sample. */
export interface Reviewer extends Pick<Account, 'email' | 'password'> {
  name: string
}

/** Makes, as an admin, an account with a licence and a published entry under “People”, by an invitation in the folder of mail. */
export async function createReviewer(system: RunningSystem, mailFolder: string): Promise<Reviewer> {
  const ask = await apiOf(system, 'admin')
  const unique = Date.now()
  const reviewer = {
    name: 'Journey Reviewer',
    email: `reviewer-${unique}@example.com`,
    password: 'a-long-password-for-a-test',
  }
  const licence = { number: 'A 12345', state: 'CA' }
  const person = await createPerson(system, { name: reviewer.name, licence })
  const { name, email, password } = reviewer
  const invitation = { name, email, role: 'reviewer', licence, person }
  await ask('POST', '/users/invite', invitation)
  const link = await waitForInvitation(mailFolder, email)
  await ask('POST', '/users/reset-password', { token: link.split('/').at(-1), password })
  return reviewer
}

/** Makes, as an admin, the account of an editor who is new here. */
export async function createEditor(system: RunningSystem, mailFolder: string): Promise<Omit<Account, 'role'>> {
  const ask = await apiOf(system, 'admin')
  const account = { email: `editor-${Date.now()}@example.com`, password: 'a-long-password-for-a-test' }
  await ask('POST', '/users/invite', { name: 'Journey Editor', email: account.email, role: 'editor' })
  const link = await waitForInvitation(mailFolder, account.email)
  await ask('POST', '/users/reset-password', { token: link.split('/').at(-1), password: account.password })
  return account
}

/** Makes a clinician's published entry under “People”, in both languages, and returns its id. One person writes it, another publishes it. */
export async function createPerson(
  system: RunningSystem,
  { name, licence }: { name: string; licence: { number: string; state: string } },
): Promise<string> {
  const [author, colleague] = await Promise.all([apiOf(system, 'admin'), apiOf(system, 'editor')])
  const { doc } = await author<{ doc: { id: string } }>('POST', '/people?draft=true', {
    ...{ name, licence, role: 'physician', isActive: true, isPlaceholder: false, _status: 'draft' },
    slug: `${name.toLowerCase().replaceAll(' ', '-')}-${Date.now()}`,
    bio: richText('Has given infusions for ten years.'),
  })
  // Only somebody with a profile in a language can sign texts in it.
  const translated = { name, bio: richText('Pone infusiones desde hace diez años.') }
  await author('PATCH', `/people/${doc.id}?draft=true&locale=es`, translated)
  await colleague('PATCH', `/people/${doc.id}`, { _status: 'published' })
  return doc.id
}

function apiOf(system: RunningSystem, role: string): Promise<CmsApi> {
  const account = system.accounts.find((each) => each.role === role)
  if (!account) throw new Error(`There is no ${role}.`)
  return cmsApi(system, account)
}

function richText(text: string): object {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const words = { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
  return { root: { type: 'root', ...block, children: [{ type: 'paragraph', ...block, children: [words] }] } }
}
