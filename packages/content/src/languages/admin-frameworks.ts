import type { Locale } from '@carepath/schema'
import type { AcceptedLanguages, Language } from '@payloadcms/translations'
import { spanishFramework, spanishFrameworkWords } from './es/admin/framework.ts'

/** Payload's words in a language, and what is said in other words than Payload's. */
interface Framework {
  language: Language
  words: Record<string, Record<string, string>>
}

/** Payload's words in the languages of `admin-dictionaries.ts`. */
export const adminFrameworks: Partial<Record<Locale & AcceptedLanguages, Framework>> = {
  es: { language: spanishFramework, words: spanishFrameworkWords },
}
