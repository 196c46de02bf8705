import type { Graph } from 'schema-dts'
import type { PageKind } from '../routes/page-kind.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { breadcrumbNode, hasBreadcrumb } from './breadcrumb.ts'
import { hubPages } from '../routes/treatment-hub.ts'
import { clinicNodes, describeClinic } from './clinic.ts'
import { treatmentId } from './named-things.ts'
import { referTo } from './node-id.ts'
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
 * A page's structured data in the vocabulary of schema.org: only what the page shows to readers.
 * Call it last and with the page's own context, which knows the sources that the page has cited.
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
      ...providerNodes(page),
      webSiteNode(page),
      organizationNode(page),
    ],
  }
}

const kindsOfHub: readonly PageKind[] = hubPages.map(({ kind }) => kind)

/** The clinics of a treatment's pages, which give it, and of a side effect's. */
function providerNodes({ kind, path, clinics, breadcrumbs }: PageToDescribe): Graph['@graph'][number][] {
  if (kind === 'side-effect') return clinicNodes(clinics)
  if (!kindsOfHub.includes(kind)) return []
  const treatment = kind === 'treatment' ? path : (breadcrumbs.at(-1)?.path ?? path)
  return clinicNodes(clinics, referTo(treatmentId(treatment)))
}

/** The graph as the content of a `<script type="application/ld+json">`, which no text in it can end. */
export function serializeForScript(graph: Graph): string {
  return JSON.stringify(graph, withoutEmptyLists).replaceAll('<', String.raw`\u003c`)
}

type Describe<K extends PageKind> = (context: PageContext, page: PageOfKind<K>) => Description

/** The description of each kind of page. */
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
  'clinic-index': () => bareDescription('CollectionPage'),
  clinic: describeClinic,
  page: describePage,
  withdrawn: () => bareDescription('WebPage'),
  updates: () => bareDescription('CollectionPage'),
  'not-found': () => bareDescription('WebPage'),
} satisfies { [K in PageKind]: Describe<K> }

const bareDescription = (type: PageType): Description => ({ type, entities: [] })

const withoutEmptyLists = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value
