import { sourceLocale, type Locale } from '@carepath/schema'
import type { DocumentViewClientProps, DocumentViewServerProps } from 'payload'
import { GivenAnswers } from '../api/given-answers.tsx'
import { loadAnswers } from '../api/load-answers.ts'
import { formQueries } from './form-queries.ts'
import { SavedForm } from '../saving/saved-form.tsx'
import './form-header.css'

/** What Payload gives the view of a document on the server, beside what it gives the form itself. */
const ofServer = [
  'doc',
  'hasPublishedDoc',
  'i18n',
  'initPageResult',
  'locale',
  'params',
  'payload',
  'permissions',
  'routeSegments',
  'searchParams',
  'user',
  'versions',
] as const satisfies (keyof DocumentViewServerProps | 'versions')[]

/** The screen of every form, with all that its parts show when it opens: nothing moves when the answers would arrive. */
export async function FormScreen(props: DocumentViewServerProps & DocumentViewClientProps) {
  const { initPageResult, locale } = props
  const { collectionConfig, globalConfig, docID, req } = initPageResult
  const answers = await loadAnswers(
    req,
    formQueries({
      collection: collectionConfig?.slug,
      global: globalConfig?.slug,
      id: docID === undefined ? undefined : String(docID),
      locale: (locale?.code ?? sourceLocale) as Locale,
    }),
  )
  const entries = Object.entries(props).filter(([name]) => !ofServer.some((each) => each === name))
  return (
    <GivenAnswers answers={answers}>
      <SavedForm {...(Object.fromEntries(entries) as unknown as DocumentViewClientProps)} />
    </GivenAnswers>
  )
}
