import type { Image } from '@carepath/schema'
import type { ImageObjectLeaf } from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'
import type { PageOfKind, Description } from './description.ts'
import { titledPerson } from './named-things.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { referTo } from './node-id.ts'
import { organizationId } from './site.ts'

/** A person's own page. A placeholder is not a real person: its page is about no one. */
export function describePerson(context: PageContext, { body }: PageOfKind<'person'>): Description {
  if (body.isPlaceholder) return { type: 'WebPage', entities: [] }
  const person = context.requireOwner('person')
  const { role, isActive, photo, npi, licence } = body
  const node = {
    ...titledPerson(person),
    jobTitle: role,
    description: person.bio.text,
    ...(isActive && { worksFor: referTo(organizationId(person.locale)) }),
    ...(photo && { image: imageNode(photo) }),
    ...(npi && { identifier: { '@type': 'PropertyValue', propertyID: 'NPI', value: npi } as const }),
    ...(licence && { hasCredential: credentialNode(licence) }),
  }
  return { type: 'ProfilePage', mainEntity: referTo(node['@id']), entities: [node] }
}

function imageNode({ src, alt }: Image): ImageObjectLeaf {
  return { '@type': 'ImageObject', contentUrl: absoluteUrl(src), caption: alt }
}

function credentialNode(licence: string) {
  return { '@type': 'EducationalOccupationalCredential', credentialCategory: 'license', name: licence } as const
}
