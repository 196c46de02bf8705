import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection, type SchemaContext } from 'astro:content'
import { uiText } from './i18n/ui-text.ts'

/** The few words that Starlight itself prints, taken from ours. */
const starlightWords = Object.entries(uiText).map(([id, text]) => ({ id, 'skipLink.label': text.skipToContent }))

/**
 * Starlight requires this collection, but our pages are rendered from published documents and are not in it.
 * One draft, which no build publishes, keeps Astro from warning of an empty collection on every load of the bundle.
 */
const noDocuments = [{ id: 'none', title: 'Nothing', draft: true }]

const buildSchema = docsSchema()
let schema: ReturnType<typeof buildSchema> | undefined

/** Starlight asks for the schema on every page: building the schema takes longer than rendering the page. */
const builtOnce = (context: SchemaContext) => (schema ??= buildSchema(context))

export const collections = {
  docs: defineCollection({ loader: () => noDocuments, schema: builtOnce }),
  i18n: defineCollection({ loader: () => starlightWords, schema: i18nSchema() }),
}
