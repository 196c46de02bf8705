import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { compareDocument } from '@carepath/content/workflow/comparison/compare-document.ts'
import type { ComparedPart } from '@carepath/content/workflow/comparison/compared-part.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { collectionSlugs } from '@carepath/content/model/collection-names.ts'
import { checkForm } from '@carepath/content/workflow/editorial/check-form.ts'
import { loadSavedForm } from '@carepath/content/workflow/editorial/load-saved-form.ts'
import { loadAuthors } from '@carepath/content/candidate/signatures/authors.ts'
import { loadEarlierApprovals } from '@carepath/content/workflow/review/earlier-approvals.ts'
import { loadCitedSources } from '@carepath/content/workflow/review/cited-sources.ts'
import { GivenAnswers } from '../api/given-answers.tsx'
import { loadAnswers } from '../api/load-answers.ts'
import { reviewQueries } from '../form-screen/form-queries.ts'
import { Background } from './background.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { ReviewScreen } from './review-screen.tsx'
import '../styles/focus-outline.css'
import '../styles/text-link.css'
import './review-view.css'

interface ReviewViewProps extends DocumentViewServerProps {
  type: ClinicalType
}

/** Everything a reviewer needs for a decision: the changes, the sources, the authors, and the page itself. */
export async function ReviewView({ type, initPageResult: { req }, doc, locale }: ReviewViewProps) {
  const id = String(doc.id)
  const language = (locale?.code ?? sourceLocale) as Locale
  const key = { type, id }
  const { clinicTimeZone: timeZone } = getSettings(req.payload)
  const [answers, compared, report, approvals, authors] = await Promise.all([
    loadAnswers(req, [...reviewQueries({ ...key, locale: language }), { route: 'publication-effects', query: key }]),
    compareDocument(req, key, language),
    loadSavedForm(req, { ...key, locale: language }).then((form) => checkForm(req, form)),
    loadEarlierApprovals(req, { ...key, locale: language }),
    loadAuthors(req, { ...key, locale: language }),
  ])
  const sources = compared.document ? await loadCitedSources(req, compared.document) : []
  return (
    <Gutter className="review-view">
      <GivenAnswers answers={answers}>
        <ReviewScreen
          type={type}
          shownHash={compared.hash}
          hashesBeside={compared.sourceHash === undefined ? {} : { [sourceLocale]: compared.sourceHash }}
          shownPaths={listPaths(compared.comparison?.parts ?? [])}
          form={`/collections/${collectionSlugs[type]}/${id}?locale=${language}`}
          report={report}
          aside={
            <Background
              sources={sources}
              authors={authors.map(({ name }) => name)}
              approvals={approvals}
              timeZone={timeZone}
            />
          }
        >
          <ComparisonView
            comparison={compared.comparison}
            source={compared.source}
            locale={language}
            timeZone={timeZone}
          />
        </ReviewScreen>
      </GivenAnswers>
    </Gutter>
  )
}

function listPaths(parts: readonly ComparedPart[]): string[] {
  return parts.flatMap((part) => [part.path, ...listPaths(part.parts)])
}
