import type { Payload } from 'payload'
import type { User } from '../../src/model/payload-types.ts'
import type { Role } from '../../src/model/roles.ts'
import { personForm, richText } from '../support/forms.ts'

/** Creates a clinician's entry under “People” in both languages, which isn't a stand-in. */
export async function clinician(payload: Payload, name: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'people',
    data: { ...personForm(name), isPlaceholder: false },
  })
  const bio = richText(`${name} pone infusiones desde hace años.`)
  await payload.update({ collection: 'people', id, locale: 'es', data: { name, bio, _status: 'published' } })
  return id
}

/** Creates an account. A reviewer's has a licence and an entry under “People”, unless `data` says otherwise. */
export async function account(payload: Payload, role: Role, name: string, data: Partial<User> = {}): Promise<User> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`
  const reviewerFields =
    role === 'reviewer' ? { licence: { number: 'A 12345', state: 'CA' }, person: await clinician(payload, name) } : {}
  return payload.create({
    collection: 'users',
    data: { name, email, password: 'a-long-password', role, isActive: true, ...reviewerFields, ...data },
  })
}
