import { documentKey, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadNames } from '../../candidate/document-name.ts'
import { outOfDatePath } from '../../fields/inputs/languages-out-of-date.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { findOutOfDate } from '../languages/languages-out-of-date.ts'
import { pluralOf } from './drafts.ts'
import { formPathIn } from './form-path-in.ts'
import { listPath, maxShown, type WorkSection } from './work-section.ts'

/** Live documents of which a translation was made and patients can’t read it as it is now; undefined where no worker answers. */
export async function loadTranslationsBehind(req: PayloadRequest): Promise<WorkSection | undefined> {
  const types = (Object.keys(collectionSlugs) as CollectionDocumentType[]).filter((type) => type !== 'redirect')
  const found = await Promise.all(types.map(async (type) => ({ type, outOfDate: await findOutOfDate(req, type) })))
  if (found.some(({ outOfDate }) => !outOfDate)) return undefined
  const behind = found.flatMap(({ type, outOfDate }) =>
    Object.entries(outOfDate ?? {}).map(([id, languages]) => ({ type, id, languages })),
  )
  const shown = behind.slice(0, maxShown)
  const names = await loadNames(req, shown)
  const items = shown.flatMap(({ type, id, languages }) => {
    const name = names.get(documentKey({ type, id }))
    const [first] = languages
    if (!name || !first) return []
    const path = formPathIn({ type, id }, first)
    return [{ key: name.path, title: name.title, kind: name.kind, path, languages }]
  })
  const lists = found.flatMap(({ type, outOfDate }) =>
    languagesIn(outOfDate ?? {}).map((locale) => ({
      label: `${pluralOf(type)}, ${languageLabel(locale)}`,
      path: listPath(collectionSlugs[type], { [outOfDatePath]: locale }),
    })),
  )
  return { items, count: behind.length, lists }
}

const languagesIn = (outOfDate: Record<string, Locale[]>): Locale[] => [...new Set(Object.values(outOfDate).flat())]
