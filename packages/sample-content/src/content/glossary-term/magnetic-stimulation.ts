import type { GlossaryTermEntry } from '../../model/sample-types.ts'

/** Words of magnetic stimulation. */
export const magneticStimulationTerms: GlossaryTermEntry[] = [
  {
    key: 'tms',
    shared: { slug: 'tms', review: { sources: ['nimh-brain-stimulation'] } },
    en: {
      term: 'transcranial magnetic stimulation (TMS)',
      plainDefinition: 'A treatment in which a coil on the head sends magnetic pulses into a part of the brain.',
      pronunciation: 'tranz-KRAY-nee-ul',
      synonyms: ['TMS', 'rTMS', 'magnetic stimulation'],
    },
    es: {
      term: 'estimulación magnética transcraneal (EMT)',
      plainDefinition:
        'Tratamiento en el que una bobina sobre la cabeza envía pulsos magnéticos a una parte del cerebro.',
      pronunciation: 'trans-cra-ne-AL',
      synonyms: ['EMT', 'EMTr', 'estimulación magnética'],
    },
  },
  {
    key: 'coil',
    shared: { slug: 'coil', review: { sources: [] } },
    en: {
      term: 'coil',
      plainDefinition: 'Wire wound in loops inside a flat case. A current in it makes a magnetic field.',
      synonyms: [],
    },
    es: {
      term: 'bobina',
      plainDefinition: 'Cable enrollado dentro de una caja plana. Una corriente en él crea un campo magnético.',
      synonyms: [],
    },
  },
  {
    key: 'theta-burst',
    shared: { slug: 'theta-burst', review: { sources: ['blumberger-2018'] } },
    en: {
      term: 'theta burst',
      plainDefinition: 'A way to give magnetic pulses in short, fast groups, so that a session takes minutes.',
      pronunciation: 'THAY-tuh burst',
      synonyms: ['iTBS'],
    },
    es: {
      term: 'theta burst',
      plainDefinition:
        'Forma de dar los pulsos magnéticos en grupos cortos y rápidos, con la que una sesión dura minutos.',
      pronunciation: 'ZE-ta berst',
      synonyms: ['iTBS'],
    },
  },
  {
    key: 'seizure',
    shared: { slug: 'seizure', review: { sources: [] } },
    en: {
      term: 'seizure',
      plainDefinition: 'A burst of activity in the brain that can make the body jerk and the mind go blank.',
      pronunciation: 'SEE-zhur',
      synonyms: ['epileptic seizure'],
    },
    es: {
      term: 'convulsión',
      plainDefinition:
        'Descarga de actividad en el cerebro que puede causar sacudidas del cuerpo y dejar la mente en blanco.',
      pronunciation: 'con-vul-SIÓN',
      synonyms: ['ataque epiléptico'],
    },
  },
  {
    key: 'mania',
    shared: { slug: 'mania', review: { sources: [] } },
    en: {
      term: 'mania',
      plainDefinition: 'A mood that is much too high, with little sleep, racing thoughts, and risky choices.',
      pronunciation: 'MAY-nee-uh',
      synonyms: ['hypomania'],
    },
    es: {
      term: 'manía',
      plainDefinition: 'Ánimo demasiado alto, con poco sueño, pensamientos acelerados y decisiones arriesgadas.',
      pronunciation: 'ma-NÍ-a',
      synonyms: ['hipomanía'],
    },
  },
  {
    key: 'cleared',
    shared: { slug: 'cleared', review: { sources: ['fda-tms-510k-2014'] } },
    en: {
      term: 'cleared',
      plainDefinition:
        'The FDA let a device be sold because it is much like one that is sold already. That is not an approval.',
      synonyms: ['510(k)'],
    },
    es: {
      term: 'autorizado (cleared)',
      plainDefinition:
        'La FDA permite vender un aparato porque se parece mucho a otro que ya se vende. No es una aprobación.',
      synonyms: ['510(k)'],
    },
  },
]
