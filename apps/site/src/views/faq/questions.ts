import type { Faq } from '@carepath/schema'
import { answeringDescription } from '../parts/answering-description.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'
import { hubPage, hubTreatment } from '../treatment/hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from '../treatment/regulatory-status.ts'

export interface QuestionView {
  id: string
  question: string
  answer: BlockView
}

export interface QuestionsView {
  status: RegulatoryStatusView
  questions: QuestionView[]
}

/** Questions that patients ask about a treatment, in the editors' order. */
export function questionsView(context: PageContext): PageView<QuestionsView> {
  const treatment = hubTreatment(context)
  const { text } = context
  const faqs = context.snapshot.where('faq', context.locale, 'treatment', treatment.id).toSorted(byOrder)
  const questions = faqs.map((faq) => questionView(context, faq))
  return hubPage(context, treatment, {
    kind: 'questions',
    description: answeringDescription(
      context,
      questions.map(({ question }) => question),
      {
        toSentence: (asked) => text.answer.questions(treatment.plainName, asked),
        otherwise: text.describe.questions(treatment.plainName),
      },
    ),
    isUnlisted: questions.length === 0,
    body: { status: regulatoryStatus(context, treatment, false), questions },
  })
}

/** By order, then by slug: two editors may have given the same order. */
const byOrder = (a: Faq, b: Faq): number => a.order - b.order || (a.slug < b.slug ? -1 : 1)

function questionView(context: PageContext, faq: Faq): QuestionView {
  context.noteReviewed(faq)
  return {
    id: context.uniqueId(faq.slug),
    question: faq.question,
    answer: blockView(context, faq.answer, { document: faq, field: 'answer' }),
  }
}
