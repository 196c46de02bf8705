import type { Person } from '@carepath/schema'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'
import type { Unchecked } from '../../model/unchecked.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('person', document, context)
  return from.document({
    slug: from.text('slug'),
    name: from.text('name'),
    shortName: from.text('shortName'),
    title: from.text('title'),
    credentials: from.text('credentials'),
    licence: licenceToPublished(from.group('licence')),
    noLicence: whyNoLicence(from.group('licence')),
    npi: from.text('npi'),
    role: from.text('role'),
    jobTitle: from.text('jobTitle'),
    bio: from.richText('bio'),
    photo: from.image('photo'),
    disclosures: from.lines('disclosures'),
    isActive: from.flag('isActive'),
    isPlaceholder: from.flag('isPlaceholder'),
  })
}

function licenceToPublished(from: FieldReader): Unchecked<Person['licence']> {
  const [number, state, country] = [from.text('number'), from.text('state'), from.text('country')]
  return hasLicence(from) ? { number, state, country } : undefined
}

/** The form hides the reason beside a number. */
const whyNoLicence = (from: FieldReader): string | undefined => (hasLicence(from) ? undefined : from.text('none'))

const hasLicence = (from: FieldReader): boolean => [from.text('number'), from.text('state')].some(Boolean)
