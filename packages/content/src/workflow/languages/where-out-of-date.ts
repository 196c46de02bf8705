import { languagesOutOfDateField, outOfDatePath } from '../../fields/inputs/languages-out-of-date.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { withIds, type AnsweredFilter } from '../list-filters/answer-filters.ts'
import { loadLanguagesOutOfDate } from './languages-out-of-date.ts'

/** Finds documents by the languages that are out of date. */
export const languagesFilter = (type: CollectionDocumentType): AnsweredFilter => ({
  names: [languagesOutOfDateField, outOfDatePath],
  label: '“Languages out of date” can be asked for by a language',
  find: async (req, asked) => {
    const { outOfDate } = await loadLanguagesOutOfDate(req, type)
    const isAsked = (language: string) => asked === 'any' || asked.includes(language)
    return withIds(Object.entries(outOfDate).flatMap(([id, languages]) => (languages.some(isAsked) ? [id] : [])))
  },
})
