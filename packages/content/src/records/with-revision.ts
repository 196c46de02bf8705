import type { CollectionConfig, CollectionSlug, GlobalConfig, GlobalSlug } from 'payload'
import { revisionFields } from '../workflow/revision/revision-fields.ts'
import { revisionHooks, revisionHooksOfGlobal } from '../workflow/revision/hooks.ts'

/** Counts the saves of a collection's documents: each read says which save it is of, and a save on an older one is refused. */
export function withRevision(collection: CollectionConfig): CollectionConfig {
  const { beforeOperation, beforeChange, beforeDelete, afterOperation } = revisionHooks(
    collection.slug as CollectionSlug,
  )
  const { hooks } = collection
  return {
    ...collection,
    fields: [...collection.fields, ...revisionFields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), ...beforeOperation],
      beforeChange: [...beforeChange, ...(hooks?.beforeChange ?? [])],
      beforeDelete: [...beforeDelete, ...(hooks?.beforeDelete ?? [])],
      afterOperation: [...(hooks?.afterOperation ?? []), ...afterOperation],
    },
  }
}

/** The same for a global. */
export function withRevisionOfGlobal(global: GlobalConfig): GlobalConfig {
  const { beforeOperation, beforeChange, afterRead } = revisionHooksOfGlobal(global.slug as GlobalSlug)
  const { hooks } = global
  return {
    ...global,
    // Versions of a collection are found by their document.
    fields: [...global.fields, ...revisionFields.map((field) => ({ ...field, index: field.name === 'revision' }))],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), ...beforeOperation],
      beforeChange: [...beforeChange, ...(hooks?.beforeChange ?? [])],
      afterRead: [...(hooks?.afterRead ?? []), ...afterRead],
    },
  }
}
