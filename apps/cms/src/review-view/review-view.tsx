import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { comparedDocument } from '../comparison/comparison-of.ts'
import { collectionSlugs } from '../collections/collection-names.ts'
import { judge } from '../editorial/judge.ts'
import { savedForm } from '../editorial/saved-form.ts'
import { authorsOfChanges } from '../review/authors-of-changes.ts'
import { Background } from './background.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { earlierApprovals } from './earlier-approvals.ts'
import { ReviewDesk } from './review-desk.tsx'
import { sourcesOf } from './sources-of.ts'
import './review-view.css'

interface ReviewViewProps extends DocumentViewServerProps {
  type: ClinicalType
}

/** What a reviewer decides on: what changed, on what it rests, who wrote it, and the page itself. */
export async function ReviewView({ type, initPageResult: { req }, doc, locale }: ReviewViewProps) {
  const id = String(doc.id)
  const language = (locale?.code ?? sourceLocale) as Locale
  const key = { type, id }
  const [compared, judgement, approvals, authors] = await Promise.all([
    comparedDocument(req, key, language),
    savedForm(req, { ...key, locale: language }).then((form) => judge(req, form)),
    earlierApprovals(req, { ...key, locale: language }),
    authorsOfChanges(req, { ...key, locale: language }),
  ])
  const sources = compared.document ? await sourcesOf(req, compared.document) : []
  return (
    <Gutter className="review-view">
      <ReviewDesk
        type={type}
        shownHash={compared.hash}
        form={`/collections/${collectionSlugs[type]}/${id}?locale=${language}`}
        judgement={judgement}
        aside={<Background sources={sources} authors={authors.map(({ name }) => name)} approvals={approvals} />}
      >
        <ComparisonView comparison={compared.comparison} source={compared.source} />
      </ReviewDesk>
    </Gutter>
  )
}
