import type { Thing } from 'schema-dts'
import type { PageKind } from '../routes/page-kind.ts'
import type { ComposedPage } from '../views/parts/page-view.ts'
import type { views } from '../views/registry.ts'
import type { NodeReference } from './node-id.ts'
import type { ReviewedDocument } from './review.ts'

/** A page before its structured data is added to it. */
export type PageToDescribe = Omit<ComposedPage, 'structuredData'>

/** A page of one kind, with the body that its view returns. */
export type PageOfKind<K extends PageKind> = PageToDescribe & { body: ReturnType<(typeof views)[K]>['body'] }

export type PageType = 'MedicalWebPage' | 'WebPage' | 'CollectionPage' | 'ProfilePage' | 'AboutPage' | 'ContactPage'

/** What a treatment is for, by its name. */
export interface NamedThing {
  '@type': 'MedicalCondition' | 'Thing'
  name: string
}

/** What structured data says of a page and of the things that the page shows. */
export interface Description {
  type: PageType
  /** What the page is about. */
  about?: (NodeReference | NamedThing)[]
  /** The one thing that the page represents. */
  mainEntity?: NodeReference
  /** The document whose review the page shows. */
  reviewed?: ReviewedDocument
  /** The things themselves, as far as the page shows them. */
  entities: Thing[]
}
