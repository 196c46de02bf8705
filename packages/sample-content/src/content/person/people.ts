import type { PersonEntry } from '../../model/sample-types.ts'
import { reviewer } from '../../model/grounds.ts'

/** Nobody of these exists: a clinic puts its own people in their place. */
export const people: PersonEntry[] = [
  {
    key: reviewer,
    shared: {
      slug: 'placeholder-reviewer',
      licence: { number: 'SAMPLE-NOT-A-LICENSE', state: 'CA' },
      role: 'physician',
      isActive: true,
      isPlaceholder: true,
    },
    en: {
      name: 'Placeholder Reviewer (sample)',
      credentials: 'Sample only',
      bio: 'This is a placeholder. It stands where the name of a licensed clinician will go.\n\n**No clinician has reviewed this sample guide.** Before a clinic uses it, one of its own clinicians must read and sign each page.',
      disclosures: ['This is a placeholder and has no interests to disclose.'],
    },
    es: {
      name: 'Revisión de muestra (ficticia)',
      credentials: 'Solo una muestra',
      bio: 'Este nombre es ficticio. Ocupa el lugar de un profesional de la salud con licencia.\n\n**Ningún profesional de la salud ha revisado esta guía de muestra.** Antes de usarla, un profesional de la clínica debe leer y firmar cada página.',
      disclosures: ['Es un nombre ficticio y no tiene intereses que declarar.'],
    },
  },
  {
    key: 'placeholder-writer',
    shared: { slug: 'placeholder-writer', role: 'editor', isActive: true, isPlaceholder: true },
    en: {
      name: 'Placeholder Writer (sample)',
      credentials: 'Sample only',
      bio: 'This is a placeholder for the person who writes and updates the guide. The writer of a page may not also review it.',
      disclosures: ['This is a placeholder and has no interests to disclose.'],
    },
    es: {
      name: 'Redacción de muestra (ficticia)',
      credentials: 'Solo una muestra',
      bio: 'Este nombre es ficticio. Ocupa el lugar de la persona que escribe y actualiza la guía. Quien escribe una página no puede revisarla.',
      disclosures: ['Es un nombre ficticio y no tiene intereses que declarar.'],
    },
  },
  {
    key: 'placeholder-translation-reviewer',
    shared: { slug: 'placeholder-translation-reviewer', role: 'editor', isActive: true, isPlaceholder: true },
    en: {
      name: 'Placeholder Translation Reviewer (sample)',
      credentials: 'Sample only',
      bio: 'This is a placeholder for the person who checks the Spanish text against the English text. The Spanish of this sample has not been checked yet.',
      disclosures: ['This is a placeholder and has no interests to disclose.'],
    },
    es: {
      name: 'Revisión de traducción de muestra (ficticia)',
      credentials: 'Solo una muestra',
      bio: 'Este nombre es ficticio. Ocupa el lugar de la persona que compara el texto en español con el inglés. El español de esta muestra todavía no se ha revisado.',
      disclosures: ['Es un nombre ficticio y no tiene intereses que declarar.'],
    },
  },
]
