import { isHadAtHome, type Phase, type Treatment } from '@carepath/schema'
import type { OccasionWords } from '../../i18n/en/occasions.ts'
import type { PageContext } from '../../page-context/page-context.ts'

type Occasion = OccasionWords[keyof OccasionWords]

/** The words for one time of a treatment: at home, or over the internet, it is no visit. */
export function occasionWords(
  { text }: Pick<PageContext, 'text'>,
  { settings }: Pick<Treatment, 'settings'>,
): Occasion {
  return isHadAtHome(settings) ? text.occasion.atHome : text.occasion.visit
}

/** Title of a part of the treatment. */
export const phaseTitle = (
  context: Pick<PageContext, 'text'>,
  treatment: Pick<Treatment, 'settings'>,
  phase: Phase,
): string => (phase === 'before' ? occasionWords(context, treatment).before : context.text.phase[phase])
