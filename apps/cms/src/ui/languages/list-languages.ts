import { languageName, listInWords } from '@carepath/content/wording/names.ts'

/** `English and Spanish`, in the language of whoever reads it. */
export const listLanguages = (codes: readonly string[]): string => listInWords(codes.map(languageName))
