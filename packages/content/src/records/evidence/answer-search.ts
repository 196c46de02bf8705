import type { CollectionBeforeOperationHook, Where } from 'payload'
import { searchInWords } from '../../evidence/search-in-words.ts'
import { isFormValues } from '../../form/form-fields.ts'

/** Operators that look for words. */
const operators = ['like', 'contains']

/** Lets a list, its filters and its export find entries by the words that their reader sees, whatever language the log holds. */

export const answerSearch: CollectionBeforeOperationHook = ({ args, req }) => {
  const { where } = args as { where?: Where }
  return where ? { ...args, where: inReadersWords(where, req.i18n.language) } : args
}

function inReadersWords(where: Where, language: string): Where {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (Array.isArray(condition)) return { [path]: condition.map((each) => inReadersWords(each, language)) }
    if (path !== 'summary' || !isFormValues(condition)) return { [path]: condition }
    const conditions = Object.entries<unknown>(condition).map(([operator, value]): Where => {
      if (!operators.includes(operator) || typeof value !== 'string') return { [path]: { [operator]: value } }
      return searchInWords(value, language)
    })
    return { and: conditions }
  })
  return parts.length === 1 ? (parts[0] ?? {}) : parts.length === 0 ? {} : { and: parts }
}
