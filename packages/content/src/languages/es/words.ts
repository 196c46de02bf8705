import { stemmer } from '@orama/stemmers/spanish'
import type { LanguageWords } from '../../model/text/language-words.ts'
import { spanishSharedDraft } from './shared-draft.ts'

/** What the CMS knows of Spanish. */
export const spanish: LanguageWords = {
  copy: 'copia',
  pendingPerson: '[nombre del profesional que lo apruebe]',
  sharedDraft: spanishSharedDraft,
  // “Vez” is “veces” where there are several.
  stem: (word) => stemmer(word.replace(/z$/u, 'c')),
}
