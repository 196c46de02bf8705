import { AsyncLocalStorage } from 'node:async_hooks'
import type { SanitizedConfig } from 'payload'

type Collection = SanitizedConfig['collections'][number]

const opening = new AsyncLocalStorage<true>()

/**
 * Payload stores an empty draft as soon as a form for a new document opens, unless the collection checks its drafts. The
 * form itself stores the document with its first letter. So while a form opens, and only then, the collection says that it
 * checks its drafts.
 *
 * In a page: the configuration for it, which Payload takes its collections from.
 */
export function configOfNewForm(config: SanitizedConfig, segments: readonly string[] = []): SanitizedConfig {
  const [area, slug, id] = segments
  if (area !== 'collections' || id !== 'create') return config
  const collections = config.collections.map((each) => (each.slug === slug ? withoutFirstDraft(each) : each))
  return { ...config, collections }
}

/** In a drawer, which a function on the server renders: while it runs. */
export function openNewForm<Answer>(open: () => Promise<Answer>): Promise<Answer> {
  return opening.run(true, open)
}

/** Prepares a configuration for `openNewForm`. */
export function withNewForms(config: SanitizedConfig): SanitizedConfig {
  const onInit = config.onInit as SanitizedConfig['onInit'] | undefined
  return {
    ...config,
    onInit: async (payload) => {
      await onInit?.(payload)
      for (const collection of Object.values(payload.collections)) {
        const { config: usual } = collection
        const ofNewForm = withoutFirstDraft(usual)
        Object.defineProperty(collection, 'config', { get: () => (opening.getStore() ? ofNewForm : usual) })
      }
    },
  }
}

function withoutFirstDraft(collection: Collection): Collection {
  const { versions } = collection
  if (!versions || typeof versions.drafts !== 'object') return collection
  const drafts = { ...versions.drafts }
  // Not enumerable: the browser gets the collection as it is.
  Object.defineProperty(drafts, 'validate', { value: true, enumerable: false })
  return { ...collection, versions: { ...versions, drafts } }
}
