import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { isFormValues } from '../../form/form-fields.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { languagesOutOfDateField, outOfDatePath } from '../../fields/inputs/languages-out-of-date.ts'
import { loadLanguagesOutOfDate } from './languages-out-of-date.ts'

const names: readonly string[] = [languagesOutOfDateField, outOfDatePath]

/** No document has this id. */
const noId = '000000000000000000000000'

/** Answers a filter by languages out of date, in lists, changes of many documents and the API: it is no field of the database. */
export const filterByLanguages =
  (type: CollectionDocumentType): CollectionBeforeOperationHook =>
  async ({ args, req }) => {
    const { where, sort } = args as { where?: Where; sort?: unknown }
    const isSorted = [sort].flat().some((each) => typeof each === 'string' && names.includes(each.replace(/^-/u, '')))
    const sorted = isSorted ? { ...args, sort: undefined } : args
    if (!where || !asksForLanguages(where)) return sorted
    return { ...sorted, where: await answer(where, { req, type }) }
  }

function asksForLanguages(where: Where): boolean {
  return Object.entries(where).some(([path, condition]) =>
    Array.isArray(condition) ? condition.some(asksForLanguages) : names.includes(path),
  )
}

async function answer(where: Where, asked: { req: PayloadRequest; type: CollectionDocumentType }): Promise<Where> {
  const parts = await Promise.all(
    Object.entries(where).map(async ([path, condition]): Promise<Where> => {
      if (Array.isArray(condition)) return { [path]: await Promise.all(condition.map((each) => answer(each, asked))) }
      return names.includes(path) && isFormValues(condition) ? toIds(condition, asked) : { [path]: condition as object }
    }),
  )
  return parts.length === 1 ? (parts[0] ?? {}) : parts.length === 0 ? {} : { and: parts }
}

async function toIds(
  condition: Record<string, unknown>,
  { req, type }: { req: PayloadRequest; type: CollectionDocumentType },
): Promise<Where> {
  const { outOfDate } = await loadLanguagesOutOfDate(req, type)
  const having = (isMeant: (languages: string[]) => boolean) => {
    const ids = Object.entries(outOfDate).flatMap(([id, languages]) => (isMeant(languages) ? [id] : []))
    return ids.length > 0 ? ids : [noId]
  }
  const parts = Object.entries(condition).map(([operator, value]): Where => {
    const asked = [value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    const ids = having((languages) => languages.some((language) => asked.includes(language)))
    switch (operator) {
      case 'equals':
      case 'in':
      case 'contains':
        return { id: { in: ids } }
      case 'not_equals':
      case 'not_in':
        return { id: { not_in: ids } }
      case 'exists':
        return { id: { [String(value) === 'true' ? 'in' : 'not_in']: having(() => true) } }
      default:
        throw publicError('“Languages out of date” can be asked for by a language: choose “equals” and the language.')
    }
  })
  return { and: parts }
}
