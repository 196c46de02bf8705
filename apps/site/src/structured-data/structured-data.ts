import type { Graph } from 'schema-dts'
import type { PageKind } from '../routes/page-kind.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { breadcrumbNode, hasBreadcrumb } from './breadcrumb.ts'
import { describeClinic } from './clinic.ts'
import type { PageOfKind, Description, PageType, PageToDescribe } from './description.ts'
import { describeGlossary } from './glossary-term.ts'
import { describePage, webPageNode } from './page.ts'
import { describePerson } from './person.ts'
import { describeSideEffect } from './side-effect.ts'
import { organizationNode, webSiteNode } from './site.ts'
import {
  describeIsItRightForYou,
  describeQuestions,
  describeResultsAndEvidence,
  describeTreatment,
  describeTreatmentSideEffects,
  describeWhatHappens,
} from './treatment.ts'

/**
 * What a page tells machines, in schema.org's words: only what it shows to readers.
 * Call it last, with the page's own context: it reads what the view has read, and cites what the page has cited.
 */
export function buildStructuredData(context: PageContext, page: PageToDescribe): Graph {
  const describe = descriptions[page.kind] as (context: PageContext, page: PageToDescribe) => Description
  const description = describe(context, page)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webPageNode(context, page, description),
      ...(hasBreadcrumb(page) ? [breadcrumbNode(context, page)] : []),
      ...description.entities,
      webSiteNode(page),
      organizationNode(page),
    ],
  }
}

/** The same for a `<script type="application/ld+json">`: no text in it can end the script. */
export function serializeForScript(graph: Graph): string {
  return JSON.stringify(graph, withoutEmptyLists).replaceAll('<', String.raw`\u003c`)
}

type Describe<K extends PageKind> = (context: PageContext, page: PageOfKind<K>) => Description

/** What each kind of page is about. */
const descriptions = {
  home: () => bareDescription('WebPage'),
  'treatment-index': () => bareDescription('CollectionPage'),
  treatment: describeTreatment,
  'what-happens': describeWhatHappens,
  'treatment-side-effects': describeTreatmentSideEffects,
  'is-it-right-for-you': describeIsItRightForYou,
  'results-and-evidence': describeResultsAndEvidence,
  questions: describeQuestions,
  'side-effect-index': () => bareDescription('CollectionPage'),
  'side-effect': describeSideEffect,
  glossary: describeGlossary,
  'person-index': () => bareDescription('CollectionPage'),
  person: describePerson,
  clinic: describeClinic,
  page: describePage,
  withdrawn: () => bareDescription('WebPage'),
  updates: () => bareDescription('CollectionPage'),
} satisfies { [K in PageKind]: Describe<K> }

const bareDescription = (type: PageType): Description => ({ type, entities: [] })

const withoutEmptyLists = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value
