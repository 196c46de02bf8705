import { locales, type DocumentChange, type Person } from '@carepath/schema'
import { languageWords } from '../../languages/words.ts'

/** Id of the person below. */
export const pendingPersonId = 'pending'

/** Takes the place of the clinician who will approve the document, in a preview only: nobody knows yet who that is. */
export const pendingPerson: DocumentChange = {
  type: 'person',
  id: pendingPersonId,
  documents: locales.map((locale): Person => {
    const name = languageWords[locale].pendingPerson
    return {
      type: 'person',
      id: pendingPersonId,
      locale,
      updatedAt: '2000-01-01T00:00:00.000Z',
      assets: [],
      slug: pendingPersonId,
      name,
      role: 'physician',
      bio: { html: `<p>${name}</p>`, text: name, headings: [], references: [] },
      disclosures: [],
      isActive: true,
      isPlaceholder: false,
    }
  }),
}
