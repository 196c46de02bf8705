import { isHadAtHome, isVisitOfItsOwn, type Phase, type Treatment } from '@carepath/schema'
import type { OccasionWords } from './en/occasions.ts'
import type { UiText } from './ui-text.ts'

type Occasion = OccasionWords['visit' | 'atHome']

/** What of a treatment decides how its visits are called. */
export type Visited = Pick<Treatment, 'settings' | 'steps'>

/** The words for one time of a treatment: at home, or over the internet, it is no visit; beside check-ups it is one of several kinds. */
export function occasionWords({ text }: { text: UiText }, { settings, steps }: Visited): Occasion {
  if (isHadAtHome(settings)) return text.occasion.atHome
  const { visit, visitAmongOthers } = text.occasion
  return steps.some((step) => isVisitOfItsOwn(step, settings)) ? { ...visit, ...visitAmongOthers } : visit
}

/** Title of a part of the treatment. */
export const phaseTitle = (context: { text: UiText }, treatment: Visited, phase: Phase): string =>
  phase === 'before' ? occasionWords(context, treatment).before : context.text.phase[phase]
