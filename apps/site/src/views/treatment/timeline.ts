import { phases, type Phase, type ProcessStep, type Treatment } from '@carepath/schema'
import { phaseTitle } from '../../i18n/occasion.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { visitsWords } from './visits-words.ts'

/** Consecutive steps of one phase of the visit. */
export interface PhaseView<Step> {
  phase: Phase
  title: string
  steps: Step[]
}

/**
 * The steps of a treatment in their order, those of one phase that follow one another under its title. A phase that goes back
 * in time is not that of the visit told before: what is "before your visit" after going home belongs to another one. It has
 * the words for its visits as its title, which its steps don't repeat.
 */
export function timeline<Step>(
  context: PageContext,
  treatment: Treatment,
  toView: (step: ProcessStep, index: number, isNamedByTitle: boolean) => Step,
): PhaseView<Step>[] {
  const groups: { phase: Phase; steps: [ProcessStep, number][] }[] = []
  for (const [index, step] of treatment.steps.entries()) {
    const group = groups.at(-1)
    if (group?.phase === step.phase) group.steps.push([step, index])
    else groups.push({ phase: step.phase, steps: [[step, index]] })
  }
  return groups.map(({ phase, steps }, place) => {
    const goesBack = phases.indexOf(phase) < phases.indexOf(groups[place - 1]?.phase ?? 'before')
    const title = goesBack ? titleOfVisits(context, treatment, steps) : phaseTitle(context, treatment, phase)
    const isNamed = (step: ProcessStep) => visitsWords(context, treatment, step) === title
    return { phase, title, steps: steps.map(([step, index]) => toView(step, index, isNamed(step))) }
  })
}

/** "Shots only: every visit", where all of these steps are of the same visits. */
function titleOfVisits(context: PageContext, treatment: Treatment, steps: [ProcessStep, number][]): string {
  const [words, ...others] = new Set(steps.map(([step]) => visitsWords(context, treatment, step)))
  return words !== undefined && others.length === 0 ? words : context.text.nextSteps
}
