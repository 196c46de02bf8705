import { isHadAtHome, type CareAdvice, type Treatment } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import { careCards, type CareCardView } from '../parts/care-advice.ts'

/** A reference to a card, with its place in the treatment. */
type CardReference = Treatment['careAdvice'][number] & { field: string }

/** The cards of steps for the place where patients have the treatment: these stand before the steps. */
export const stepCards = (context: PageContext, treatment: Treatment): CareCardView[] =>
  careCards(context, cardsOnTheSpot(context, treatment), { document: treatment, field: 'steps' })

/**
 * The treatment's own cards and those that its steps give for elsewhere, each once: those of the site are at the end of every
 * page, and those of the steps on the spot stand before them.
 */
export function helpCards(context: PageContext, treatment: Treatment): CareCardView[] {
  const ofSite = (context.settings.emergencyCards ?? []).map(({ id }) => id)
  const shown = new Set([...ofSite, ...cardsOnTheSpot(context, treatment).map(({ id }) => id)])
  const own = treatment.careAdvice.map((reference, index) => ({ ...reference, field: `careAdvice.${index}` }))
  const references = uniqueById([...own, ...cardsOfSteps(treatment)]).filter(({ id }) => !shown.has(id))
  return careCards(context, references, { document: treatment, field: 'careAdvice' })
}

function cardsOnTheSpot({ snapshot, locale }: PageContext, treatment: Treatment): CardReference[] {
  const setting: CareAdvice['setting'] = isHadAtHome(treatment.settings) ? 'atHome' : 'inClinic'
  return cardsOfSteps(treatment).filter(({ id }) => snapshot.get('care-advice', id, locale)?.setting === setting)
}

const cardsOfSteps = ({ steps }: Treatment): CardReference[] =>
  uniqueById(
    steps.flatMap(({ careAdvice }, step) =>
      careAdvice.map((reference, index) => ({ ...reference, field: `steps.${step}.careAdvice.${index}` })),
    ),
  )

const uniqueById = (references: CardReference[]): CardReference[] =>
  [...new Map(references.toReversed().map((each) => [each.id, each])).values()].toReversed()
