import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { formLocale } from '../../candidate/stored/form.ts'
import { getSettings } from '../../config/get-settings.ts'
import { documentStateField, stateLabels } from '../../fields/inputs/document-state.ts'
import { languagesOutOfDateField } from '../../fields/inputs/languages-out-of-date.ts'
import { findUses } from '../../form/find-uses.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { typeOfCollection } from '../../model/collection-names.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { translateMessage } from '../../wording/translate-message.ts'
import { loadLanguagesOutOfDate } from '../languages/languages-out-of-date.ts'
import { loadStates } from '../list-filters/load-states.ts'
import type { ListColumn } from './columns.ts'
import { formatValue, type CellValue } from './format-value.ts'
import { loadUseNames } from './load-names.ts'

const pageSize = 200

/** What a list shows: its filter, its order and its columns. */
export interface ShownList {
  collection: CollectionSlug
  where: Where
  sort: string | undefined
  columns: readonly ListColumn[]
}

/**
 * The rows of a list, newest versions as in the admin, page by page, so that a long list never is in memory as a whole. Read with
 * the rights of whoever asks.
 */
export async function* readRows(req: PayloadRequest, list: ShownList): AsyncGenerator<CellValue[], void> {
  const { collection, where, sort, columns } = list
  const computed = await loadComputed(req, list)
  const { clinicTimeZone: timeZone } = getSettings(req.payload)
  const fields = columns.map(({ field }) => field)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      ...{ collection, where, page, limit: pageSize, depth: 0, draft: true },
      sort: [...(sort ? [sort] : []), 'id'],
      ...{ locale: formLocale(req), fallbackLocale: false as const, overrideAccess: false, user: req.user },
    })
    const rows = docs as unknown as (FormValues & { id: string })[]
    const valuesOf = (row: FormValues) => columns.map(({ path }) => valueAt(row, path.split('.')))
    const uses = rows.flatMap((row) =>
      valuesOf(row).flatMap((value, at) => {
        const field = fields[at]
        return field ? findUses({ [field.name]: value }, [field]) : []
      }),
    )
    const nameOf = await loadUseNames(req, uses)
    const computedOf = await computed(rows.map(({ id }) => id))
    for (const row of rows)
      yield columns.map(
        ({ path, field }, at) =>
          computedOf(path, row.id) ?? formatValue(field, valuesOf(row)[at], { timeZone, nameOf }),
      )
    if (!hasNextPage) return
  }
}

function valueAt(value: unknown, [name, ...rest]: string[]): unknown {
  if (name === undefined) return value
  return isFormValues(value) ? valueAt(value[name], rest) : undefined
}

type Computed = (path: string, id: string) => CellValue | undefined

/** Columns of which nothing is stored: how a document stands, and the languages that are out of date. */
async function loadComputed(
  req: PayloadRequest,
  { collection, columns }: ShownList,
): Promise<(ids: string[]) => Promise<Computed>> {
  const type = typeOfCollection(collection)
  const has = (name: string) => columns.some(({ path }) => path === name)
  if (!type) return () => Promise.resolve(() => undefined)
  const languages = has(languagesOutOfDateField) ? (await loadLanguagesOutOfDate(req, type)).outOfDate : {}
  return async (ids) => {
    const states = has(documentStateField) && ids.length > 0 ? await loadStates(req, type, ids) : {}
    return (path, id) => {
      if (path === languagesOutOfDateField) return (languages[id] ?? []).map(languageLabel)
      const state = path === documentStateField ? states[id] : undefined
      return state && translateMessage(stateLabels[state.state])
    }
  }
}
