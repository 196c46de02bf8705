import type { DocumentState, FoundDocument } from '@carepath/content/workflow/search/load-found.ts'
import type { FoundDocuments } from '@carepath/content/workflow/search/search-documents.ts'
import { siteSettingsSlug } from '@carepath/content/model/collection-names.ts'

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
              <th scope="col">Document</th>
              <th scope="col">Type</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <tr key={`${document.slug} ${document.id ?? ''}`}>
                <td>
                  <a href={addressOf(document, admin)}>{document.title}</a>
                </td>
                <td>{document.type}</td>
                <td>{document.state ? states[document.state] : ''}</td>
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
  if (shown === 0) return `Nothing has all words of “${query}”. Try fewer words, or the beginning of one.`
  if (total > shown) return `The first ${shown} of ${total} documents. Add a word to find fewer.`
  return shown === 1 ? '1 document.' : `${shown} documents.`
}
