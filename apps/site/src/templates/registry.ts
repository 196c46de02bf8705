import type { PageKind } from '../routes/page-kind.ts'
import type { ShownPage } from '../views/page-view.ts'
import type { views } from '../views/registry.ts'
import Clinic from './Clinic.astro'
import Glossary from './Glossary.astro'
import Home from './Home.astro'
import IsItRightForYou from './IsItRightForYou.astro'
import Page from './Page.astro'
import Person from './Person.astro'
import PersonIndex from './PersonIndex.astro'
import Questions from './Questions.astro'
import ResultsAndEvidence from './ResultsAndEvidence.astro'
import SideEffect from './SideEffect.astro'
import SideEffectIndex from './SideEffectIndex.astro'
import Treatment from './Treatment.astro'
import TreatmentIndex from './TreatmentIndex.astro'
import TreatmentSideEffects from './TreatmentSideEffects.astro'
import WhatHappens from './WhatHappens.astro'

/** A template prints the body its view made. */
type Template<K extends PageKind> = (props: { page: ShownPage; body: ReturnType<(typeof views)[K]>['body'] }) => unknown

/** How each kind of page is printed. */
export const templates = {
  home: Home,
  'treatment-index': TreatmentIndex,
  treatment: Treatment,
  'what-happens': WhatHappens,
  'treatment-side-effects': TreatmentSideEffects,
  'is-it-right-for-you': IsItRightForYou,
  'results-and-evidence': ResultsAndEvidence,
  questions: Questions,
  'side-effect-index': SideEffectIndex,
  'side-effect': SideEffect,
  glossary: Glossary,
  'person-index': PersonIndex,
  person: Person,
  clinic: Clinic,
  page: Page,
} satisfies { [K in PageKind]: Template<K> }
