import type { DocumentState, FoundDocument } from '@carepath/content/workflow/search/load-found.ts'
import type { FoundDocuments } from '@carepath/content/workflow/search/search-documents.ts'
import { siteSettingsSlug } from '@carepath/content/model/collection-names.ts'
import { translate } from '@carepath/content/wording/translate.ts'

interface SearchResultsProps {
  query: string
  found: FoundDocuments
  /** Address of the admin. */
  admin: string
}

const states: Record<DocumentState, string> = { live: 'Live', changed: 'Live, with a newer draft', draft: 'Draft' }

/** The documents found, with how each stands. */
export function SearchResults({ query, found: { documents, total }, admin }: SearchResultsProps) {
  return (
    <>
      <p role="status">{countDocuments(query, documents.length, total)}</p>
      {documents.length > 0 && (
        <table className="search-results">
          <thead>
            <tr>
              <th scope="col">{translate('Document')}</th>
              <th scope="col">{translate('Type')}</th>
              <th scope="col">{translate('State')}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <tr key={`${document.slug} ${document.id ?? ''}`}>
                <td>
                  <a href={addressOf(document, admin)}>{document.title}</a>
                </td>
                <td>{translate(document.type)}</td>
                <td>{document.state ? translate(states[document.state]) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function addressOf({ slug, id }: FoundDocument, admin: string): string {
  return slug === siteSettingsSlug ? `${admin}/globals/${slug}` : `${admin}/collections/${slug}/${id ?? ''}`
}

function countDocuments(query: string, shown: number, total: number): string {
  if (shown === 0)
    return translate('Nothing has all words of “{query}”. Try fewer words, or the beginning of one.', { query })
  if (total > shown)
    return translate('The first {shown} of {total} documents. Add a word to find fewer.', { shown, total })
  return shown === 1 ? '1 document.' : translate('{shown} documents.', { shown })
}
