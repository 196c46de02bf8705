import type { Locale } from '@carepath/schema'
import type { SamplePicture } from '../../model/sample-types.ts'

/** Stands below each drawing. */
export const pictureNote: Record<Locale, string> = {
  en: 'Sample drawing. What you see at the clinic may look different.',
  es: 'Dibujo de muestra. En la clínica puede verse distinto.',
}

/** Drawings of the sample guide. Each is in the file with the name of its key. */
export const pictures: SamplePicture[] = [
  {
    key: 'finger-clip-and-cuff',
    alt: {
      en: 'A cuff is around the arm, and a clip is on one finger. A tube and a wire lead from them to a screen that shows the heartbeat.',
      es: 'Un manguito rodea el brazo y una pinza está en un dedo. Un tubo y un cable van de ahí a una pantalla que muestra los latidos.',
    },
  },
  {
    key: 'drip',
    alt: {
      en: 'A bag hangs on a stand. Drops of medicine fall into a pump. From there a thin tube leads to the arm, where tape holds it.',
      es: 'Una bolsa cuelga de un soporte. Las gotas del medicamento bajan a una bomba. De ahí, un tubo delgado llega al brazo, donde lo sujeta una cinta.',
    },
  },
  {
    key: 'room',
    alt: {
      en: 'A person lies back in a chair with closed eyes. A tube leads from a bag and a pump to the arm. A nurse sits beside the chair.',
      es: 'Una persona está recostada en un sillón con los ojos cerrados. Un tubo va de una bolsa y una bomba al brazo. A su lado está sentada una persona de enfermería.',
    },
  },
  {
    key: 'coil',
    alt: {
      en: 'A person sits with earplugs in. A coil shaped like the number 8 rests on the front of the head. The arm of a machine holds it.',
      es: 'Una persona está sentada con tapones en los oídos. Una bobina en forma de 8 se apoya en la parte delantera de la cabeza. La sujeta el brazo de una máquina.',
    },
  },
]
