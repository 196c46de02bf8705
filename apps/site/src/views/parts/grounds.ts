import type { FactualBlock, Treatment } from '@carepath/schema'
import { richTextHtml } from '../../rich-text/rich-text-html.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { indirectEvidence, studiedPeople } from './indirectness.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'

/** The grounds of a claim, as readers see them: its sources, or the clinician who attests it. */
export interface GroundsView {
  /** Numbers of its sources in the page's list. */
  citations: number[]
  /** What was studied, where it is not the treatment's own, and who, where they were other people. */
  indirect?: string
  /** Whom the studies of a figure studied, where that isn't said already. */
  studiedPeople?: string
  /** Clinician who attests what happens at this clinic. */
  attestedBy?: string
  /** True where only some of it is what happens at this clinic, and the rest is from its sources. */
  isPartlyAttested?: true
}

/** Formatted text with its grounds. */
export interface BlockView {
  html: string
  grounds: GroundsView
}

type Grounds = Pick<FactualBlock, 'basis' | 'sources' | 'studied' | 'attestedBy'>

/** A factual block, ready to render. */
export function blockView(context: PageContext, block: FactualBlock, from: FieldPlace): BlockView {
  return {
    html: context.explainedWords.explain(
      richTextHtml(context, block.body, { ...from, field: `${from.field}.body` }),
      from.document,
    ),
    grounds: groundsView(context, block, from),
  }
}

/** The grounds of any claim. */
export function groundsView(context: PageContext, grounds: Grounds, from: FieldPlace): GroundsView {
  const indirect = indirectEvidence(context, grounds, from)
  return {
    ...citedGrounds(context, grounds, from),
    ...(indirect && { indirect }),
    ...(grounds.basis === 'mixed' && { isPartlyAttested: true }),
  }
}

/** The grounds of a result or a figure: they say of whom it is. */
export function figureGrounds(context: PageContext, claim: FigureClaim, from: FieldPlace): GroundsView {
  const people = studiedPeople(context, claim, from)
  return {
    ...groundsView(context, { basis: 'evidence', ...claim }, from),
    ...(people !== undefined && { studiedPeople: people }),
  }
}

type FigureClaim = Pick<Grounds, 'sources'> & { studied?: Grounds['studied'] }

/** The grounds of words about another treatment, whose evidence is no evidence on the page's own. */
export function groundsOfOther(
  context: PageContext,
  { basis, sources = [], attestedBy }: Treatment['alternatives'][number],
  from: FieldPlace,
): GroundsView {
  return {
    ...citedGrounds(context, { sources, attestedBy }, from, { isOnOther: true }),
    ...(basis === 'mixed' && { isPartlyAttested: true }),
  }
}

function citedGrounds(
  context: PageContext,
  { sources, attestedBy: person }: Pick<Grounds, 'sources' | 'attestedBy'>,
  from: FieldPlace,
  options?: { isOnOther: boolean },
): GroundsView {
  const attestedBy = person && attester(context, person, from)
  return {
    citations: context.citations.cite(sources, { ...from, field: `${from.field}.sources` }, options),
    ...(attestedBy && { attestedBy }),
  }
}

function attester(context: PageContext, person: NonNullable<Grounds['attestedBy']>, from: FieldPlace): string {
  const { name } = context.require(person, { ...from, field: `${from.field}.attestedBy` })
  context.attesters.add(name)
  return name
}

/** True where the grounds shown of a text say all that those of a claim in it would say again. */
export function coversGrounds(shown: GroundsView, claim: GroundsView): boolean {
  const isSameWitness =
    claim.attestedBy === shown.attestedBy &&
    claim.isPartlyAttested === shown.isPartlyAttested &&
    claim.indirect === undefined
  return (isSameWitness && claim.citations.length === 0) || sharedGrounds([shown, claim]) !== undefined
}

/** The grounds that all of these claims share, to be shown once; undefined where claims differ. */
export function sharedGrounds(all: readonly GroundsView[]): GroundsView | undefined {
  const [first, ...others] = all
  const words = JSON.stringify(first)
  return others.length > 0 && others.every((grounds) => JSON.stringify(grounds) === words) ? first : undefined
}
