import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { adminFrameworks } from '../../languages/admin-frameworks.ts'
import { adminWords } from './admin-words.ts'

const frameworks = Object.entries(adminFrameworks)

/** The languages of the admin: who signs in chooses one on the account's page, and the sign-in follows the browser. */
export const adminI18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'en',
  supportedLanguages: { en, ...Object.fromEntries(frameworks.map(([code, { language }]) => [code, language])) },
  translations: {
    en: adminWords,
    ...Object.fromEntries(frameworks.map(([code, { words }]) => [code, words])),
  },
}
