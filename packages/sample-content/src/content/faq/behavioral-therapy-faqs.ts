import type { FaqEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence, guideline } from '../../model/grounds.ts'

const treatment = 'cognitive-behavioral-therapy'

/** In the order patients tend to ask. */
export const behavioralTherapyFaqs: FaqEntry[] = [
  {
    key: 'how-many-therapy-sessions',
    shared: {
      slug: 'how-many-therapy-sessions',
      treatment,
      order: 1,
      answer: guideline('nice-depression-2022', 'wiles-2013'),
      review: { sources: ['nice-depression-2022', 'wiles-2013'] },
    },
    en: {
      question: 'How many therapy sessions would I have?',
      answer:
        'There is no one agreed number. A guideline from the United Kingdom names about 8 sessions for less severe depression. It names about 16 if depression is more severe. A large study offered 12 to 18. You plan the number with your therapist, and look along the way if it makes sense to go on. You can stop at any point.',
    },
    es: {
      question: '¿Cuántas sesiones de terapia tendría?',
      answer:
        'No hay un número en el que todos estén de acuerdo. Una guía del Reino Unido nombra unas 8 sesiones para la depresión menos grave. Para la más grave nombra unas 16. Un estudio grande ofreció de 12 a 18. Usted planea el número con su terapeuta y mira por el camino si tiene sentido seguir. Puede dejarlo en cualquier momento.',
    },
  },
  {
    key: 'does-video-work',
    shared: {
      slug: 'can-i-have-therapy-by-video',
      treatment,
      order: 2,
      answer: clinicPolicy(),
      review: { sources: [] },
    },
    en: {
      question: 'Can I have the sessions by video?',
      answer:
        'Yes. You need a room where no one can hear you, a screen, and a phone in case the video stops. We ask at the start where you are, so that help can be sent if you need it. If you don’t feel safe at home, come to the center. You can change between the two. How well video does compared with a room is not told in this guide.',
    },
    es: {
      question: '¿Puedo tener las sesiones por video?',
      answer:
        'Sí. Necesita un cuarto donde nadie le oiga, una pantalla y un teléfono por si el video se corta. Al empezar le preguntamos dónde está, para poder enviar ayuda si la necesita. Si no está a salvo en su casa, venga al centro. Puede cambiar entre las dos formas. Esta guía no dice cuánto ayuda el video comparado con una sala.',
    },
  },
  {
    key: 'is-it-private',
    shared: {
      slug: 'is-what-i-say-private',
      treatment,
      order: 3,
      answer: clinicPolicy(),
      review: { sources: [] },
    },
    en: {
      question: 'Is what I say kept private?',
      answer:
        'As a rule, yes. There are limits by law. A therapist may have to act if someone is in great danger. The same is true if a child is being harmed, or a person who can’t look after themselves. Your therapist tells you about these limits in the first session. Ask who can read your records, and what your health plan gets to see.',
    },
    es: {
      question: '¿Queda en privado lo que digo?',
      answer:
        'En general, sí. La ley pone límites. Un terapeuta puede tener que actuar si alguien está en gran peligro. También si se hace daño a un niño o a una persona que no puede cuidarse. Su terapeuta le explica estos límites en la primera sesión. Pregunte quién puede leer su expediente y qué ve su plan de salud.',
    },
  },
  {
    key: 'can-therapy-harm',
    shared: {
      slug: 'can-therapy-do-harm',
      treatment,
      order: 4,
      answer: evidence('schermuly-haupt-2018'),
      review: { sources: ['schermuly-haupt-2018'] },
    },
    en: {
      question: 'Can talk therapy do harm?',
      answer:
        'It can have side effects. In a study, 100 therapists were each asked about 1 patient. Therapy had made 27 of them [low or upset](doc:side-effect/distress-after-therapy). For 9, [symptoms got worse](doc:side-effect/worse-depression), and 6 had [strain in the family](doc:side-effect/strained-relationships). Tell your therapist if you feel worse. You can slow down, change the therapist, or stop.',
    },
    es: {
      question: '¿Puede hacer daño la psicoterapia?',
      answer:
        'Puede tener efectos secundarios. En un estudio se preguntó a 100 terapeutas por 1 paciente cada uno. Por la terapia, 27 de ellos estuvieron [tristes o alterados](doc:side-effect/distress-after-therapy). En 9 [empeoraron los síntomas](doc:side-effect/worse-depression), y 6 tuvieron [tensión en la familia](doc:side-effect/strained-relationships). Avise a su terapeuta si se siente peor. Puede ir más despacio, cambiar de terapeuta o dejarlo.',
    },
  },
  {
    key: 'therapy-and-medicine',
    shared: {
      slug: 'can-i-take-medicine-too',
      treatment,
      order: 5,
      answer: evidence('wiles-2013', 'cuijpers-2023'),
      review: { sources: ['wiles-2013', 'cuijpers-2023'] },
    },
    en: {
      question: 'Can I take medicine as well?',
      answer:
        'Yes. In a large study, all took a medicine for depression, and half of the people had CBT on top. After 6 months, 95 of 206 with CBT had improved by at least half, and 46 of 213 without it. A review of 409 studies found that both together do more than medicine alone. It did not find that both do more than CBT alone.',
    },
    es: {
      question: '¿Puedo tomar también medicamentos?',
      answer:
        'Sí. En un estudio grande, todas las personas tomaban un medicamento para la depresión, y la mitad tuvo además TCC. Después de 6 meses, la depresión había bajado al menos a la mitad en 95 de 206 con TCC. Sin ella fue en 46 de 213. Una revisión de 409 estudios encontró que las dos cosas juntas hacen más que el medicamento solo. No encontró que hagan más que la TCC sola.',
    },
  },
]
