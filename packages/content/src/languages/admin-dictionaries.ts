import type { Locale } from '@carepath/schema'
import type { AdminDictionary } from '../model/text/admin-dictionary.ts'
import { spanishAdmin } from './es/admin/dictionary.ts'

/** The languages that the admin speaks besides English, in which it is written. */
export const adminDictionaries: Partial<Record<Locale, AdminDictionary>> = { es: spanishAdmin }
