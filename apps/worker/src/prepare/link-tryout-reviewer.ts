import type { Payload } from 'payload'
import { people } from '@carepath/sample-content/content/person/people.ts'
import { reviewer } from '@carepath/sample-content/model/grounds.ts'
import type { User } from '@carepath/content/model/payload-types.ts'

/** Links the try-out's reviewer to the placeholder person: what this account approves says that no clinician has signed it. */
export async function linkTryoutReviewer(payload: Payload, account: User): Promise<void> {
  if (account.person) return
  const slug = people.find(({ key }) => key === reviewer)?.shared.slug
  const { docs } = await payload.find({
    collection: 'people',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const [person] = docs
  if (person) await payload.update({ collection: 'users', id: account.id, data: { person: person.id }, depth: 0 })
}
