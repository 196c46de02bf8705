import type { Image } from '@carepath/schema'
import { licenceLabel, licenceWords } from '../../i18n/licence-words.ts'
import { creditedName, roleWords } from '../../i18n/person-name.ts'
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
  /** What it is called in the country of its register. */
  licenceLabel: string
  /** Why there is no licence. */
  noLicence?: string
  npi?: string
  disclosures: string[]
}

/** Somebody whom patients meet, or who reviews pages. */
export function personView(context: PageContext): PageView<PersonView> {
  const { text, locale } = context
  const person = context.requireOwner('person')
  const { name, shortName, photo, licence, noLicence, npi } = person
  const role = roleWords(text, person)
  if (person.isPlaceholder) context.markSample(person)
  return {
    title: creditedName(person),
    ...(shortName && { shortTitle: shortName }),
    // A name is the same in every language, what the person does isn't.
    seoTitle: `${shortName ?? name} (${role})`,
    description: text.describe.person(name, role),
    breadcrumbs: [{ label: text.people, path: personIndexPath(locale) }],
    search: { keywords: [role], share: 0.7 },
    body: {
      role,
      isActive: person.isActive,
      isPlaceholder: person.isPlaceholder,
      bio: topRichTextHtml(context, person.bio, { document: person, field: 'bio' }),
      ...(photo && { photo }),
      ...(licence && { licence: licenceWords(context, licence) }),
      licenceLabel: licenceLabel(text, licence),
      ...(noLicence && { noLicence }),
      ...(npi && { npi }),
      disclosures: person.disclosures,
    },
  }
}
