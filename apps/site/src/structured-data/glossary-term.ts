import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts'
import { glossaryPath } from '../routes/paths.ts'
import type { PageContext } from '../page-context/page-context.ts'
import type { TermView } from '../views/glossary-term/glossary.ts'
import type { PageOfKind, Description } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId, referTo } from './node-id.ts'

/** The glossary, or the part of it that the page shows. All parts describe one set of terms. */
export function describeGlossary({ text, locale }: PageContext, { path, body }: PageOfKind<'glossary'>): Description {
  const set = {
    '@type': 'DefinedTermSet',
    '@id': nodeId(glossaryPath(locale), 'term-set'),
    name: text.glossary,
    url: absoluteUrl(glossaryPath(locale)),
    hasDefinedTerm: body.entries.map((term) => termNode(path, term)),
  } as const satisfies DefinedTermSetLeaf
  return { type: 'CollectionPage', mainEntity: referTo(set['@id']), entities: [set] }
}

/** A term, identified by the fragment of its definition. */
function termNode(path: string, { slug, term, definition }: TermView): DefinedTermLeaf {
  return { '@type': 'DefinedTerm', '@id': nodeId(path, slug), name: term, description: definition }
}
