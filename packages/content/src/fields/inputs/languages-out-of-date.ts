import { languages, sourceLocale } from '@carepath/schema'
import type { SelectField } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'

export const languagesOutOfDateField = 'languagesOutOfDate'

/** What a list's filter calls the field. No field has this path, so that a filter that isn't answered is refused and not left out. */
export const outOfDatePath = 'translations.outOfDate'

/**
 * In lists: the languages in which patients can't read a document as it is now. Nothing of it is stored, since it follows
 * from what is live. Payload offers a field that isn't stored as a filter only where it has another path.
 */
export function languagesOutOfDate(type: CollectionDocumentType): SelectField {
  return {
    name: languagesOutOfDateField,
    type: 'select',
    label: 'Languages out of date',
    virtual: outOfDatePath,
    options: languages
      .filter(({ code }) => code !== sourceLocale)
      .map(({ code }) => ({ value: code, label: languageLabel(code) })),
    access: { create: nobody, update: nobody },
    admin: {
      description: 'Languages in which patients can’t read it as it is now.',
      condition: () => false,
      components: { Cell: { path: '/ui/languages/languages-cell.tsx#LanguagesCell', clientProps: { type } } },
    },
  }
}
