import type { Image, Locale, Person } from '@carepath/schema'
import type { ImageObjectLeaf, PersonLeaf } from 'schema-dts'
import { personPath } from '../routes/paths.ts'
import type { PageContext } from '../snapshot/page-context.ts'
import type { Description, DescribedPage } from './description.ts'
import { absolute, nodeId, referTo } from './node-id.ts'
import { organizationId } from './site.ts'

/** A person as other pages name them. */
export function personNode(locale: Locale, { slug, name, credentials }: Pick<Person, 'slug' | 'name' | 'credentials'>) {
  const path = personPath(locale, slug)
  return {
    '@type': 'Person',
    '@id': nodeId(path, 'person'),
    name,
    ...(credentials && { honorificSuffix: credentials }),
    url: absolute(path),
  } satisfies PersonLeaf
}

/** A person's own page. A placeholder is nobody: the page is about no one. */
export function describePerson(context: PageContext, { body }: DescribedPage<'person'>): Description {
  if (body.isPlaceholder) return { type: 'WebPage', entities: [] }
  const person = context.owner('person')
  const node = personNode(context.locale, person)
  return {
    type: 'ProfilePage',
    mainEntity: referTo(node['@id']),
    entities: [
      {
        ...node,
        jobTitle: body.role,
        description: person.bio.text,
        ...(body.isActive && { worksFor: referTo(organizationId) }),
        ...(body.photo && { image: imageOf(body.photo) }),
        ...(body.npi && { identifier: { '@type': 'PropertyValue', propertyID: 'NPI', value: body.npi } }),
        ...(body.licence && {
          hasCredential: {
            '@type': 'EducationalOccupationalCredential',
            credentialCategory: 'license',
            name: body.licence,
          },
        }),
      },
    ],
  }
}

function imageOf({ src, alt }: Image): ImageObjectLeaf {
  return { '@type': 'ImageObject', contentUrl: absolute(src), caption: alt }
}
