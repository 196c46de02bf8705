import type { PageKind } from '../routes/page-kind.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { clinicIndexView } from './clinic/clinic-index.ts'
import { clinicView } from './clinic/clinic.ts'
import { glossaryView } from './glossary-term/glossary.ts'
import { homeView } from './site-settings/home.ts'
import { isItRightForYouView } from './treatment/is-it-right-for-you.ts'
import { notFoundView } from './not-found/not-found.ts'
import type { PageView } from './parts/page-view.ts'
import { pageView } from './page/page.ts'
import { personIndexView } from './person/person-index.ts'
import { personView } from './person/person.ts'
import { questionsView } from './faq/questions.ts'
import { resultsAndEvidenceView } from './treatment/results-and-evidence.ts'
import { sideEffectIndexView } from './side-effect/side-effect-index.ts'
import { sideEffectView } from './side-effect/side-effect.ts'
import { treatmentIndexView } from './treatment/treatment-index.ts'
import { treatmentSideEffectsView } from './treatment/treatment-side-effects.ts'
import { treatmentView } from './treatment/treatment.ts'
import { updatesView } from './updates/updates.ts'
import { whatHappensView } from './treatment/what-happens.ts'
import { withdrawnView } from './withdrawal/withdrawn.ts'

/** The view of each kind of page. */
export const views = {
  home: homeView,
  'treatment-index': treatmentIndexView,
  treatment: treatmentView,
  'what-happens': whatHappensView,
  'treatment-side-effects': treatmentSideEffectsView,
  'is-it-right-for-you': isItRightForYouView,
  'results-and-evidence': resultsAndEvidenceView,
  questions: questionsView,
  'side-effect-index': sideEffectIndexView,
  'side-effect': sideEffectView,
  glossary: glossaryView,
  'person-index': personIndexView,
  person: personView,
  'clinic-index': clinicIndexView,
  clinic: clinicView,
  page: pageView,
  withdrawn: withdrawnView,
  updates: updatesView,
  'not-found': notFoundView,
} satisfies Record<PageKind, (context: PageContext) => PageView>
