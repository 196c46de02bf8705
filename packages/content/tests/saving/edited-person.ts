import type { Person } from '../../src/model/payload-types.ts'
import { personForm, richText } from '../support/forms.ts'
import type { TestCms } from '../support/open-cms.ts'

export interface SaveOptions {
  draft?: boolean
  autosave?: boolean
  locale?: 'en' | 'es'
}

/** Makes a person who is live in both languages, and changed in both by a newer draft. Returns the id. */
export async function createEditedPerson(cms: TestCms, name: string): Promise<string> {
  const form = personForm(name)
  const { id } = await cms.payload.create({ collection: 'people', data: { ...form, bio: richText('Old.') } })
  const save = (data: Partial<Person>, options: SaveOptions) => savePerson(cms, id, data, options)
  await save({ name: form.name, bio: richText('Viejo.'), _status: 'published' }, { locale: 'es' })
  await save({ bio: richText('New.') }, { draft: true })
  await save({ bio: richText('Nuevo.') }, { draft: true, locale: 'es' })
  return id
}

/** Saves a person as the clinic's own system does. */
export async function savePerson(
  cms: TestCms,
  id: string,
  data: Partial<Person>,
  options: SaveOptions = {},
): Promise<void> {
  await cms.payload.update({ collection: 'people', id, data, ...options })
}
