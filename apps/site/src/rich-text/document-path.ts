import { CarepathError, documentKey, type DocumentType, type PageOwner, sourceAddress } from '@carepath/schema'
import { glossaryTermPath } from '../directory/glossary-term.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { toErrorPlace, type FieldPlace } from '../snapshot/require-document.ts'
import { findWithdrawal } from '../snapshot/withdrawals.ts'
import { clinicPath, pagePath, personPath, sideEffectPath } from '../routes/paths.ts'
import { hubPath } from '../routes/treatment-hub.ts'

interface Target<T extends DocumentType> {
  type: T
  id: string
}
type PathFinder<T extends DocumentType> = (context: PageContext, target: Target<T>, from: FieldPlace) => string

/** Finds the path of a document, for each type. */
const pathFinders: { [T in DocumentType]: PathFinder<T> } = {
  treatment: (context, target, from) => hubPath(context.locale, requireSlug(context, target, from), 'treatment'),
  'side-effect': (context, target, from) => sideEffectPath(context.locale, requireSlug(context, target, from)),
  person: (context, target, from) => personPath(context.locale, requireSlug(context, target, from)),
  clinic: (context, target, from) => clinicPath(context.locale, requireSlug(context, target, from)),
  page: (context, target, from) => pagePath(context.locale, requireSlug(context, target, from)),
  source: (context, target, from) => sourceAddress(context.require(target, from)),
  'glossary-term': (context, target, from) =>
    glossaryTermPath(context.snapshot, context.locale, context.require(target, from)),
  faq: (context, target, from) => {
    const faq = context.require(target, from)
    const treatment = context.require(faq.treatment, { document: target, field: 'treatment' })
    return `${hubPath(context.locale, treatment.slug, 'questions')}#${faq.slug}`
  },
  'care-advice': refuseLink,
  'safety-warning': refuseLink,
  intervention: refuseLink,
  'site-settings': refuseLink,
  redirect: refuseLink,
  withdrawal: refuseLink,
}

/** Public address of a document in the page's language, with the fragment where it is part of a page. */
export function documentPath<T extends DocumentType>(
  context: PageContext,
  target: Target<T>,
  from: FieldPlace,
): string {
  const pathOfTarget = pathFinders[target.type] as PathFinder<T>
  return pathOfTarget(context, target, from)
}

/** The slug of a document, or of the notice in its place where the document is withdrawn. */
function requireSlug<T extends PageOwner>(context: PageContext, target: Target<T>, from: FieldPlace): string {
  return (findWithdrawal(context.snapshot, context.locale, target) ?? context.require<PageOwner>(target, from)).slug
}

function refuseLink(context: PageContext, target: Target<DocumentType>, from: FieldPlace): never {
  throw new CarepathError('brokenLink', `A link points at ${documentKey(target)}, which has no page of its own`, {
    place: toErrorPlace(context.snapshot, context.locale, from),
    next: 'Link to a page that readers can open.',
  })
}
