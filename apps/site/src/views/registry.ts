import type { PageKind } from '../routes/page-kind.ts'
import type { PageContext } from '../snapshot/page-context.ts'
import { clinicView } from './clinic.ts'
import { glossaryView } from './glossary.ts'
import { homeView } from './home.ts'
import { isItRightForYouView } from './is-it-right-for-you.ts'
import type { PageView } from './page-view.ts'
import { pageView } from './page.ts'
import { personIndexView } from './person-index.ts'
import { personView } from './person.ts'
import { questionsView } from './questions.ts'
import { resultsAndEvidenceView } from './results-and-evidence.ts'
import { sideEffectIndexView } from './side-effect-index.ts'
import { sideEffectView } from './side-effect.ts'
import { treatmentIndexView } from './treatment-index.ts'
import { treatmentSideEffectsView } from './treatment-side-effects.ts'
import { treatmentView } from './treatment.ts'
import { updatesView } from './updates.ts'
import { whatHappensView } from './what-happens.ts'
import { withdrawnView } from './withdrawn.ts'

/** What each kind of page shows. */
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
  clinic: clinicView,
  page: pageView,
  withdrawn: withdrawnView,
  updates: updatesView,
} satisfies Record<PageKind, (context: PageContext) => PageView>
