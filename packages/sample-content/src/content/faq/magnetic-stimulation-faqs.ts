import type { FaqEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence, regulator } from '../../model/grounds.ts'

const treatment = 'magnetic-stimulation'

/** In the order patients tend to ask. */
export const magneticStimulationFaqs: FaqEntry[] = [
  {
    key: 'is-the-device-cleared',
    shared: {
      slug: 'is-the-device-cleared',
      treatment,
      order: 1,
      answer: regulator('fda-tms-rule', 'fda-tms-510k-2014'),
      review: { sources: ['fda-tms-rule', 'fda-tms-510k-2014'] },
    },
    en: {
      question: 'Is magnetic stimulation approved by the FDA?',
      answer:
        'The word is “cleared”. The FDA cleared devices of this kind for depression in adults that antidepressants have not eased enough. Cleared means that a device is much like one that is sold already. It is not an approval. Not each device and each way to use it is cleared. Ask us which device we use, and if your use is one of those it is cleared for.',
    },
    es: {
      question: '¿Está aprobada por la FDA la estimulación magnética?',
      answer:
        'La FDA la autorizó (en inglés, “cleared”), que no es lo mismo. Autorizó aparatos de este tipo para la depresión en adultos que no mejoró lo suficiente con antidepresivos. Quiere decir que un aparato se parece mucho a otro que ya se vende. No es una aprobación. No todos los aparatos ni todas las formas de usarlos están autorizados. Pregúntenos qué aparato usamos y si su caso está entre los autorizados.',
    },
  },
  {
    key: 'does-it-hurt',
    shared: {
      slug: 'does-it-hurt',
      treatment,
      order: 2,
      answer: evidence('blumberger-2018', 'nimh-brain-stimulation'),
      review: { sources: ['blumberger-2018', 'nimh-brain-stimulation'] },
    },
    en: {
      question: 'Does magnetic stimulation hurt?',
      answer:
        'It can. The pulses feel like taps, and they make muscles jump. In a study of 414 people, they rated the [pain](doc:side-effect/scalp-pain) at 3.4 or 3.8 out of 10 on average. About 65 in 100 had a [headache](doc:side-effect/headache) at some time in the course. Staff can move the coil, or make the pulses weaker. You can ask to stop at any time.',
    },
    es: {
      question: '¿Duele la estimulación magnética?',
      answer:
        'Puede doler. Los pulsos se sienten como golpecitos y hacen saltar los músculos. En un estudio de 414 personas, dieron al [dolor](doc:side-effect/scalp-pain) 3.4 o 3.8 de 10 en promedio. A unas 65 de cada 100 les [dolió la cabeza](doc:side-effect/headache) en algún momento. El personal puede mover la bobina o hacer los pulsos más débiles. Puede pedir que paren en cualquier momento.',
    },
  },
  {
    key: 'drive-after-tms',
    shared: {
      slug: 'drive-after-magnetic-stimulation',
      treatment,
      order: 3,
      answer: clinicPolicy('nimh-brain-stimulation'),
      review: { sources: ['nimh-brain-stimulation'] },
    },
    en: {
      question: 'Can I drive home after magnetic stimulation?',
      answer:
        'After a usual session, yes, if you feel well. You stay awake, and no medicine is given. Do not drive while you feel dizzy or faint, or while your head hurts badly. Stay with us until it has passed, or have someone fetch you. After a seizure or a faint, do not drive until a doctor says that you may.',
    },
    es: {
      question: '¿Puedo manejar a casa después de la estimulación magnética?',
      answer:
        'Después de una sesión normal sí, si se siente bien. Sigue despierto y no se le da ningún medicamento. No maneje mientras sienta mareo, crea que se desmaya o le duela mucho la cabeza. Espere en la clínica hasta que pase, o pida que vengan por usted. Después de una convulsión o un desmayo, no maneje hasta que un médico le diga que puede.',
    },
  },
  {
    key: 'is-it-ect',
    shared: {
      slug: 'is-it-the-same-as-ect',
      treatment,
      order: 4,
      answer: evidence('nimh-brain-stimulation', 'loo-2008'),
      review: { sources: ['nimh-brain-stimulation', 'loo-2008'] },
    },
    en: {
      question: 'Is it the same as electroconvulsive therapy (ECT)?',
      answer:
        'No. In ECT you sleep under anesthesia, and an electric current causes a seizure on purpose. In magnetic stimulation you are awake, and a seizure is an unwanted effect. ECT is used for severe depression, and loss of some memory is a known side effect of it. Ask your doctor which of the two fits you, and why.',
    },
    es: {
      question: '¿Es lo mismo que la terapia electroconvulsiva (TEC)?',
      answer:
        'No. En la TEC duerme con anestesia, y una corriente eléctrica causa una convulsión a propósito. En la estimulación magnética está despierto, y una convulsión es un efecto no deseado. La TEC se usa en la depresión grave, y la pérdida de algunos recuerdos es un efecto conocido. Pregunte a su médico cuál de las dos es adecuada para usted, y por qué.',
    },
  },
  {
    key: 'missed-tms-session',
    shared: {
      slug: 'what-if-i-miss-a-session',
      treatment,
      order: 5,
      answer: clinicPolicy(),
      review: { sources: [] },
    },
    en: {
      question: 'What if I can’t come each day?',
      answer:
        'Tell us before you start. A course asks for a visit on most workdays. That is hard with work, children, or a long way. A missed day now and then can be added at the end. If you miss many, your doctor talks with you about whether the course still makes sense. We open early and close late, so that you can come before or after work.',
    },
    es: {
      question: '¿Y si no puedo ir todos los días?',
      answer:
        'Díganos antes de empezar. Una serie pide venir casi cada día entre semana. Eso es difícil con el trabajo, los niños o un camino largo. Un día perdido de vez en cuando se puede añadir al final. Si pierde muchos, su médico habla con usted de si la serie todavía tiene sentido. Abrimos temprano y cerramos tarde, para que pueda venir antes o después del trabajo.',
    },
  },
]
