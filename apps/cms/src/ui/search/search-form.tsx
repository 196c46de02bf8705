'use client'
import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import '../styles/focus-outline.css'
import '../styles/text-input.css'
import './search.css'

interface SearchFormProps {
  /** What was searched for. */
  query?: string
  label: string
}

/** A field that leads to the page with everything found. It works like any form: Enter sends it. */
export function SearchForm({ query = '', label }: SearchFormProps) {
  const { config } = useConfig()
  const field = useId()
  return (
    <form
      role="search"
      aria-label={label}
      className="search-form focus-outline"
      action={`${config.routes.admin}/search`}
      method="get"
    >
      <label htmlFor={field}>{label}</label>
      <input id={field} className="text-input" type="search" name="q" defaultValue={query} maxLength={200} />
    </form>
  )
}

/** In the admin's menu: the search over all documents. */
export function SearchBox() {
  return <SearchForm label={translate('Search everything')} />
}
