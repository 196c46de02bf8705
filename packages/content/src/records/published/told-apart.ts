import { flattenAllFields, type CollectionAfterOperationHook } from 'payload'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { isForName } from './named-in-lists.ts'

interface Listed {
  id: string
  [field: string]: unknown
}

type Described = Pick<PublishedCollection, 'slug' | 'titleField' | 'columns' | 'uniqueFields' | 'fields'>

/**
 * In pickers, which show names alone, a document with the name of another one has beside it what tells the two apart: the
 * first column of the list in which they differ, or else a part of the address: “Infection (Cystitis)”. What a form or another
 * client of the API reads stays as it is stored.
 */
export const toldApart = (described: Described): CollectionAfterOperationHook => {
  const { slug, titleField } = described
  const telling = tellingFields(described)
  return async ({ args, req, result, ...hook }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
    const operation: string = hook.operation
    if (operation !== 'find' || req.payloadAPI !== 'REST' || !isForName(args, titleField)) return result
    const { docs, ...page } = result as { docs: Listed[] }
    const names = [...new Set(docs.flatMap((doc) => textOf(doc, titleField) ?? []))]
    if (names.length === 0 || telling.length === 0) return result
    const { docs: found } = await req.payload.find({
      ...({ collection: slug, draft: true, depth: 0, pagination: false, req } as const),
      where: { [titleField]: { in: names } },
      select: Object.fromEntries([titleField, ...telling].map((name) => [name, true as const])),
      locale: req.locale ?? null,
    } as never)
    const byName = Map.groupBy(found as unknown as Listed[], (doc) => textOf(doc, titleField))
    return {
      ...page,
      docs: docs.map((doc) => withAside(doc, titleField, byName.get(textOf(doc, titleField)) ?? [], telling)),
    }
  }
}

function withAside(doc: Listed, titleField: string, namesakes: readonly Listed[], telling: readonly string[]): Listed {
  const name = textOf(doc, titleField)
  const own = namesakes.find(({ id }) => id === doc.id)
  if (name === undefined || !own || namesakes.length < 2) return doc
  const others = namesakes.filter(({ id }) => id !== doc.id)
  const field = telling.find((each) =>
    isAlone(
      textOf(own, each),
      others.map((other) => textOf(other, each)),
    ),
  )
  return field === undefined ? doc : { ...doc, [titleField]: `${name} (${textOf(own, field) ?? ''})` }
}

const isAlone = (text: string | undefined, others: readonly (string | undefined)[]): boolean =>
  text !== undefined && !others.includes(text)

/** One line: authors stand one below the other. */
function textOf(doc: Listed, field: string): string | undefined {
  const value = doc[field]
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? undefined : text.replaceAll(/\s*\n\s*/gu, ', ')
}

const told: ReadonlySet<string> = new Set(['text', 'textarea', 'number'])

/** Texts and numbers among the list's columns, and the address. */
function tellingFields({ titleField, columns = [], uniqueFields = [], fields }: Described): string[] {
  const texts = flattenAllFields({ fields }).flatMap(({ name, type }) => (told.has(type) ? [name] : []))
  return [...new Set([...columns, ...uniqueFields])].filter((name) => name !== titleField && texts.includes(name))
}
