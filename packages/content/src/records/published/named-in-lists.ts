import { documentKey, sourceLocale } from '@carepath/schema'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { loadNames } from '../../candidate/document-name.ts'
import { isFormValues } from '../../form/form-fields.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { languageLabel } from '../../model/text/language-label.ts'

interface Listed {
  id: string
  [field: string]: unknown
}

/**
 * In lists, pickers and comparisons, names a document that has no name in the language at hand by its English one, and says
 * so: Payload would show its id. What a form or a client of the API reads stays as it is stored.
 */
export const namedInLists =
  (type: CollectionDocumentType, titleField: string): CollectionAfterOperationHook =>
  async ({ args, req, result, ...hook }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
    const operation: string = hook.operation
    // In a comparison of versions each reference is looked up by itself.
    if (operation === 'findByID' && req.payloadAPI !== 'REST' && isForName(args, titleField)) {
      const [named] = await nameAll([result as Listed])
      return named
    }
    if (operation !== 'find' || !isForScreen(args, req, titleField)) return result
    const { docs, ...page } = result as { docs: Listed[] }
    return { ...page, docs: await nameAll(docs) }

    async function nameAll(listed: Listed[]): Promise<Listed[]> {
      const unnamed = listed.filter((doc) => !doc[titleField])
      if (unnamed.length === 0) return listed
      const names = await loadNames(
        req,
        unnamed.map(({ id }) => ({ type, id })),
      )
      return listed.map((doc) => {
        if (doc[titleField]) return doc
        const name = names.get(documentKey({ type, id: doc.id }))?.title
        return { ...doc, [titleField]: inOtherLanguage(name ?? none, req) }
      })
    }
  }

function inOtherLanguage(title: string, { locale }: PayloadRequest): string {
  if (!locale || locale === sourceLocale || locale === 'all') return title
  return `${title} (no ${languageLabel(locale)} name yet)`
}

/** A list is rendered on the server, and a picker asks for the names alone. */
function isForScreen(args: unknown, { payloadAPI }: PayloadRequest, titleField: string): boolean {
  const { overrideAccess, draft } = args as { overrideAccess?: boolean; draft?: boolean }
  if (draft !== true) return false
  return payloadAPI === 'REST' ? isForName(args, titleField) : overrideAccess === false
}

/** True where the names alone are asked for, as a picker does. */
export function isForName(args: unknown, titleField: string): boolean {
  const { select } = args as { select?: unknown }
  return isFormValues(select) && Object.keys(select).length === 1 && titleField in select
}

const none = 'A document without a name'
