import { stemmer } from '@orama/stemmers/spanish'
import type { LanguageWords } from '../../model/text/language-words.ts'

/** What the CMS knows of Spanish. */
export const spanish: LanguageWords = {
  copy: 'copia',
  pendingPerson: '[nombre del profesional que lo apruebe]',
  stem: stemmer,
}
