import {
  findIndirectness,
  treatedBy,
  type EvidenceSubject,
  type Indirectness,
  type Treatment,
  type TreatedPeople,
} from '@carepath/schema'
import { treatmentsListing } from '../../directory/treatments-listing.ts'
import { formatList } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'

/** A claim, as far as it says what was studied. */
interface Studied {
  basis?: string
  sources: readonly { type: 'source'; id: string }[]
  studied?: readonly { type: 'intervention'; id: string }[] | undefined
}

/**
 * A sentence on what was studied in place of the page's treatment, or on whom where the words for them aren't the treatment's;
 * undefined where evidence is direct.
 */
export function indirectEvidence(context: PageContext, claim: Studied, from: FieldPlace): string | undefined {
  const own = pageTreatments(context, from)
  if (!own) return undefined
  const studied = claim.studied ?? []
  // What the clinic does is attested, not measured: only what it says itself was studied counts.
  const subjects = claim.basis === 'clinicPolicy' ? [] : subjectsOf(context, claim, from)
  return describe(context, findIndirectness({ studied, subjects, ...own }), from)
}

/**
 * A sentence on whom the studies of a figure studied: of one with a condition they are often some of those who have it.
 * Undefined where one of its sources doesn't say whom, and where they are named as others already.
 */
export function studiedPeople(context: PageContext, claim: Studied, from: FieldPlace): string | undefined {
  const told = indirectEvidence(context, claim, from) ?? ''
  const people = subjectsOf(context, claim, from).map(({ population }) => population)
  const named = [...new Set(people.filter((population) => population !== undefined))]
  const isWhole = people.length > 0 && people.every((population) => population !== undefined)
  return isWhole && named.every((population) => !told.includes(population))
    ? context.text.studiedPeople(formatList(context.locale, named))
    : undefined
}

/** The same of a source in the list of a page. */
export function indirectSource(context: PageContext, subject: EvidenceSubject, from: FieldPlace): string | undefined {
  const own = pageTreatments(context, from)
  return own && describe(context, findIndirectness({ studied: [], subjects: [subject], ...own }), from)
}

function subjectsOf(context: PageContext, { sources }: Studied, from: FieldPlace): EvidenceSubject[] {
  return sources.map(
    (source, index) => context.require(source, { ...from, field: `${from.field}.sources.${index}` }).subject,
  )
}

/** What treatments consist of, by id, and whom they are for. */
interface Treated {
  own: ReadonlySet<string>
  treated: TreatedPeople
}

/**
 * What is known of the treatments that a claim is made for: the treatment of the page, or those that list the side effect;
 * undefined on a page about no treatment.
 */
function pageTreatments(context: PageContext, { document }: FieldPlace): Treated | undefined {
  const { address, snapshot, locale } = context
  const owner = address.document
  if (owner?.type === 'treatment') return describeTreated([context.requireOwner('treatment')])
  const effect = document.type === 'side-effect' ? document : owner?.type === 'side-effect' ? owner : undefined
  if (!effect) return undefined
  const treatments = treatmentsListing(snapshot, locale, effect.id)
  return treatments.length > 0 ? describeTreated(treatments) : undefined
}

const describeTreated = (treatments: readonly Treatment[]): Treated => ({
  own: new Set(treatments.flatMap(({ interventions }) => interventions.map(({ intervention }) => intervention.id))),
  treated: treatedBy(treatments),
})

function describe(context: PageContext, found: Indirectness | undefined, from: FieldPlace): string | undefined {
  if (!found) return undefined
  const { locale, text } = context
  const names = found.interventions.map((id) => context.require({ type: 'intervention', id }, from).name)
  const people = [...found.populations, ...(found.isHealthyVolunteers ? [text.healthyVolunteers] : [])]
  const [what, whom] = [formatList(locale, names), formatList(locale, people)]
  // Words can't tell whether a study's people are some of the treatment's, or others: whom it studied is true of every study.
  if (names.length === 0 && !found.isHealthyVolunteers) return text.studiedPeople(whom)
  if (names.length === 0) return text.indirectEvidence(whom)
  return text.indirectEvidence(people.length > 0 ? text.studiedIn(what, whom) : what)
}
