import { CarepathError, documentKey, type DocumentType, type PageOwner, sourceAddress } from '@carepath/schema'
import { glossaryTermPath } from '../directory/glossary-term.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { errorPlaceOf, type FieldPlace } from '../snapshot/require-document.ts'
import { withdrawalOf } from '../snapshot/withdrawals.ts'
import { clinicPath, pagePath, personPath, sideEffectPath } from '../routes/paths.ts'
import { hubPath } from '../routes/treatment-hub.ts'

interface Target<T extends DocumentType> {
  type: T
  id: string
}
type PathOf<T extends DocumentType> = (context: PageContext, target: Target<T>, from: FieldPlace) => string

/** Where a link to each type of document leads. */
const pathOfType: { [T in DocumentType]: PathOf<T> } = {
  treatment: (context, target, from) => hubPath(context.locale, slugOf(context, target, from), 'treatment'),
  'side-effect': (context, target, from) => sideEffectPath(context.locale, slugOf(context, target, from)),
  person: (context, target, from) => personPath(context.locale, slugOf(context, target, from)),
  clinic: (context, target, from) => clinicPath(context.locale, slugOf(context, target, from)),
  page: (context, target, from) => pagePath(context.locale, slugOf(context, target, from)),
  source: (context, target, from) => sourceAddress(context.require(target, from)),
  'glossary-term': (context, target, from) =>
    glossaryTermPath(context.snapshot, context.locale, context.require(target, from)),
  faq: (context, target, from) => {
    const faq = context.require(target, from)
    const treatment = context.require(faq.treatment, { document: target, field: 'treatment' })
    return `${hubPath(context.locale, treatment.slug, 'questions')}#${faq.slug}`
  },
  'care-advice': hasNoPage,
  'safety-warning': hasNoPage,
  'site-settings': hasNoPage,
  redirect: hasNoPage,
  withdrawal: hasNoPage,
}

/** Public address of a document in the page's language, with the fragment where it is part of a page. */
export function pathOf<T extends DocumentType>(context: PageContext, target: Target<T>, from: FieldPlace): string {
  const pathOfTarget = pathOfType[target.type] as PathOf<T>
  return pathOfTarget(context, target, from)
}

/** A link to what was withdrawn leads to the notice in its place. */
function slugOf<T extends PageOwner>(context: PageContext, target: Target<T>, from: FieldPlace): string {
  return (withdrawalOf(context.snapshot, context.locale, target) ?? context.require<PageOwner>(target, from)).slug
}

function hasNoPage(context: PageContext, target: Target<DocumentType>, from: FieldPlace): never {
  throw new CarepathError('brokenLink', `A link points at ${documentKey(target)}, which has no page of its own`, {
    place: errorPlaceOf(context.snapshot, context.locale, from),
    next: 'Link to a page that readers can open.',
  })
}
