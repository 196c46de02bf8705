import { siteSettingsId } from '@carepath/schema'
import type { CollectionConfig, GlobalConfig, Where } from 'payload'
import { siteSettingsSlug } from '../model/collection-names.ts'
import { deleteSearchEntry, writeSearchEntry } from './search-entry.ts'
import { searchInEverySpelling } from './search-where.ts'
import { isSearched, namingFields } from './searched-collections.ts'

/**
 * Keeps the words of a collection's documents for search, in the same save, and lets lists, pickers and filters of the API look
 * for names in them.
 */
export function withSearch(collection: CollectionConfig): CollectionConfig {
  if (!isSearched(collection.slug)) return collection
  const { slug, hooks } = collection
  const naming = namingFields(collection)
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        // Reading, counting, and what a list does with all that it shows.
        async ({ args, req }) => {
          const { where } = args as { where?: Where }
          if (!where) return args
          return { ...args, where: await searchInEverySpelling(where, { req, collection: slug, naming }) }
        },
      ],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          const { id } = doc as { id: string }
          await writeSearchEntry(req.payload, { collection: slug, documentId: id }, req)
        },
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        ({ id, req }) => deleteSearchEntry(req.payload, { collection: slug, documentId: String(id) }, req),
      ],
    },
  }
}

/** Keeps the words of the site's settings for search. */
export function withSearchOfGlobal(global: GlobalConfig): GlobalConfig {
  if (global.slug !== siteSettingsSlug) return global
  const { hooks } = global
  const document = { collection: siteSettingsSlug, documentId: siteSettingsId }
  return {
    ...global,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), ({ req }) => writeSearchEntry(req.payload, document, req)],
    },
  }
}
