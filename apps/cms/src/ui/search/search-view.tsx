import type { AdminViewServerProps } from 'payload'
import { searchDocuments } from '@carepath/content/workflow/search/search-documents.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { forStaff } from '../page-frame/for-staff.ts'
import { PageFrame } from '../page-frame/page-frame.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchResults } from './search-results.tsx'

/** In the admin: one search over the documents of all types. */
export async function SearchView(view: AdminViewServerProps) {
  const { req, admin } = forStaff(view)
  const { searchParams } = view
  const asked = searchParams?.q
  const query = (typeof asked === 'string' ? asked : '').trim()
  const found = query ? await searchDocuments(req, query) : undefined
  return (
    <PageFrame
      view={view}
      title={translate('Search')}
      intro={translate(
        'Words of titles and texts, in all languages, drafts included. Accents, capitals and endings don’t matter.',
      )}
    >
      <SearchForm label={translate('Words to look for')} query={query} />
      {found && <SearchResults query={query} found={found} admin={admin} />}
    </PageFrame>
  )
}
