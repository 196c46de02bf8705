import type { Person } from '@carepath/schema'
import type { UiText } from './ui-text.ts'

type Named = Pick<Person, 'name' | 'title' | 'credentials'>

/** A name as pages credit it: "Mr Seán Byrne, FRCSI". */
export const creditedName = ({ title, ...person }: Named): string =>
  title ? `${title} ${listedName(person)}` : listedName(person)

/** A name in a list from A to Z, without what stands before it. */
export const listedName = ({ name, credentials }: Pick<Named, 'name' | 'credentials'>): string =>
  credentials ? `${name}, ${credentials}` : name

/** What a person does for the clinic: the job title, or else the role. */
export const roleWords = ({ role }: Pick<UiText, 'role'>, person: Pick<Person, 'role' | 'jobTitle'>): string =>
  person.jobTitle ?? role[person.role]
