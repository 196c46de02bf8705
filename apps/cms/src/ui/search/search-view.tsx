import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { staff } from '@carepath/content/model/access/staff.ts'
import { searchDocuments } from '@carepath/content/workflow/search/search-documents.ts'
import { SearchForm } from './search-form.tsx'
import { SearchResults } from './search-results.tsx'

/** In the admin: one search over the documents of all types. */
export async function SearchView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!staff({ req })) redirect(`${admin}/login`)
  const asked = searchParams?.q
  const query = (typeof asked === 'string' ? asked : '').trim()
  const found = query ? await searchDocuments(req, query) : undefined
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(initPageResult.locale ? { locale: initPageResult.locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>Search</h1>
        <p>Words of titles and texts, in all languages, drafts included. Accents, capitals and endings don’t matter.</p>
        <SearchForm label="Words to look for" query={query} />
        {found && <SearchResults query={query} found={found} admin={admin} />}
      </Gutter>
    </DefaultTemplate>
  )
}
