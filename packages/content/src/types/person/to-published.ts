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
    credentials: from.text('credentials'),
    licence: licenceToPublished(from.group('licence')),
    npi: from.text('npi'),
    role: from.text('role'),
    bio: from.richText('bio'),
    photo: from.image('photo'),
    disclosures: from.lines('disclosures'),
    isActive: from.flag('isActive'),
    isPlaceholder: from.flag('isPlaceholder'),
  })
}

function licenceToPublished(from: FieldReader): Unchecked<Person['licence']> {
  const number = from.text('number')
  const state = from.text('state')
  return number || state ? { number, state } : undefined
}
