import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection, type SchemaContext } from 'astro:content'
import { uiText } from './i18n/ui-text.ts'

/** Starlight's own few words, taken from ours. */
const starlightWords = Object.entries(uiText).map(([id, text]) => ({ id, 'skipLink.label': text.skipToContent }))

/**
 * Starlight wants its collection, yet no page of ours is in it: they are rendered from published documents.
 * One draft, which no build publishes, keeps Astro from warning of an empty collection on every load of the bundle.
 */
const noDocuments = [{ id: 'none', title: 'Nothing', draft: true }]

const buildSchema = docsSchema()
let schema: ReturnType<typeof buildSchema> | undefined

/** Starlight asks for the schema on every page it prints; building it anew would take longer than the page. */
const builtOnce = (context: SchemaContext) => (schema ??= buildSchema(context))

export const collections = {
  docs: defineCollection({ loader: () => noDocuments, schema: builtOnce }),
  i18n: defineCollection({ loader: () => starlightWords, schema: i18nSchema() }),
}
