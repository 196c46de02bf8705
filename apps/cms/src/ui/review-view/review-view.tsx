import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { comparedDocument } from '@carepath/content/workflow/comparison/comparison-of.ts'
import { collectionSlugs } from '@carepath/content/model/collection-names.ts'
import { judge } from '@carepath/content/workflow/editorial/judge.ts'
import { savedForm } from '@carepath/content/workflow/editorial/saved-form.ts'
import { authorsOfChanges } from '@carepath/content/candidate/authors-of-changes.ts'
import { Background } from './background.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { earlierApprovals } from '@carepath/content/workflow/review/earlier-approvals.ts'
import { ReviewScreen } from './review-screen.tsx'
import { sourcesOf } from '@carepath/content/workflow/review/sources-of.ts'
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
      <ReviewScreen
        type={type}
        shownHash={compared.hash}
        form={`/collections/${collectionSlugs[type]}/${id}?locale=${language}`}
        judgement={judgement}
        aside={<Background sources={sources} authors={authors.map(({ name }) => name)} approvals={approvals} />}
      >
        <ComparisonView comparison={compared.comparison} source={compared.source} />
      </ReviewScreen>
    </Gutter>
  )
}
