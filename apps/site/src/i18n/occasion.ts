import { isHadAtHome, type Phase, type Treatment } from '@carepath/schema'
import type { OccasionWords } from './en/occasions.ts'
import type { UiText } from './ui-text.ts'

type Occasion = OccasionWords[keyof OccasionWords]

/** The words for one time of a treatment: at home, or over the internet, it is no visit. */
export function occasionWords({ text }: { text: UiText }, { settings }: Pick<Treatment, 'settings'>): Occasion {
  return isHadAtHome(settings) ? text.occasion.atHome : text.occasion.visit
}

/** Title of a part of the treatment. */
export const phaseTitle = (context: { text: UiText }, treatment: Pick<Treatment, 'settings'>, phase: Phase): string =>
  phase === 'before' ? occasionWords(context, treatment).before : context.text.phase[phase]
