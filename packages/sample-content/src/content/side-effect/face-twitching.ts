import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const faceTwitching: SideEffectEntry = {
  key: 'face-twitching',
  shared: {
    slug: 'twitching-of-the-face',
    manifestation: 'sign',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: evidence('nimh-brain-stimulation'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('rossi-2021'),
    careAdvice: ['staff-twitching'],
    canBeReported: true,
    review: { sources: ['nimh-brain-stimulation', 'rossi-2021'] },
  },
  en: {
    plainName: 'Twitching of the face or jaw',
    medicalName: 'Facial muscle contraction',
    summary:
      'Muscles of your face, jaw, or scalp may twitch or tingle with each pulse. It stops when the pulses stop. Tell staff if it bothers you.',
    whatItFeelsLike:
      'An eye may blink, the brow may jump, or the teeth may knock together. You can’t hold it back, even if you try. A twitch of an arm or leg that goes on after the pulses is something else: say so at once.',
    whatToDo:
      '- Keep your teeth a little apart, and let your tongue rest.\n- Ask for a mouth guard if your teeth knock.\n- Tell staff if an eye or a tooth hurts.\n- **Say so at once if an arm or leg jerks.**',
    howWeManageIt:
      'Staff turn or move the coil, or make the pulses weaker. They give you a mouth guard if you need one. They look at your arms and legs too, because jerks there can be the start of a seizure.',
  },
  es: {
    plainName: 'Saltos de la cara o la mandíbula',
    medicalName: 'Contracción de los músculos de la cara',
    summary:
      'Los músculos de la cara, la mandíbula o la cabeza pueden saltar o hormiguear con cada pulso. Se quita cuando paran los pulsos. Avise al personal si le molesta.',
    whatItFeelsLike:
      'Un ojo puede parpadear, la ceja puede saltar o los dientes pueden chocar. No puede evitarlo, aunque lo intente. Un salto del brazo o la pierna que sigue después de los pulsos es otra cosa: avise enseguida.',
    whatToDo:
      '- Separe un poco los dientes y deje quieta la lengua.\n- Pida un protector para los dientes si chocan.\n- Avise al personal si le duele un ojo o un diente.\n- **Avise enseguida si un brazo o una pierna da sacudidas.**',
    howWeManageIt:
      'El personal gira o mueve la bobina, o hace los pulsos más débiles. Le da un protector para los dientes si lo necesita. También mira los brazos y las piernas, porque allí las sacudidas pueden ser el comienzo de una convulsión.',
  },
}
