import type { Image } from '@carepath/schema'
import { personIndexPath } from '../../routes/paths.ts'
import { topRichTextHtml } from '../../rich-text/rich-text-html.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'

export interface PersonView {
  role: string
  isActive: boolean
  isPlaceholder: boolean
  bio: string
  photo?: Image
  licence?: string
  npi?: string
  disclosures: string[]
}

/** Somebody whom patients meet, or who reviews pages. */
export function personView(context: PageContext): PageView<PersonView> {
  const { text, locale } = context
  const person = context.requireOwner('person')
  const { name, shortName, credentials, photo, licence, npi } = person
  if (person.isPlaceholder) context.markSample(person)
  return {
    title: credentials ? `${name}, ${credentials}` : name,
    ...(shortName && { shortTitle: shortName }),
    // A name is the same in every language, what the person does isn't.
    seoTitle: `${shortName ?? name} (${text.role[person.role]})`,
    description: text.describe.person(name, text.role[person.role]),
    breadcrumbs: [{ label: text.people, path: personIndexPath(locale) }],
    search: { keywords: [text.role[person.role]], share: 0.7 },
    body: {
      role: text.role[person.role],
      isActive: person.isActive,
      isPlaceholder: person.isPlaceholder,
      bio: topRichTextHtml(context, person.bio, { document: person, field: 'bio' }),
      ...(photo && { photo }),
      ...(licence && { licence: text.licence(licence.number, licence.state) }),
      ...(npi && { npi }),
      disclosures: person.disclosures,
    },
  }
}
