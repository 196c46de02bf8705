import type { GlossaryTermEntry } from '../../model/sample-types.ts'

/** Words of studies, labels and regulators. */
export const studyAndRegulationTerms: GlossaryTermEntry[] = [
  {
    key: 'compounded-medicine',
    shared: { slug: 'compounded-medicine', review: { sources: ['fda-compounded-2023'] } },
    en: {
      term: 'compounded medicine',
      plainDefinition:
        'A medicine that a pharmacy mixes for one person or clinic. The FDA does not check it before it is sold.',
      synonyms: ['compounded drug'],
    },
    es: {
      term: 'medicamento compuesto',
      plainDefinition:
        'Medicamento que una farmacia prepara para una persona o clínica. La FDA no lo evalúa antes de que se venda.',
      synonyms: ['fórmula magistral'],
    },
  },
  {
    key: 'controlled-substance',
    shared: { slug: 'controlled-substance', review: { sources: ['fda-compounded-2023'] } },
    en: {
      term: 'controlled substance',
      plainDefinition: 'A medicine or drug that people may misuse. US law limits who may give it.',
      synonyms: ['Schedule III'],
    },
    es: {
      term: 'sustancia controlada',
      plainDefinition: 'Medicamento o droga que se puede usar mal. La ley de EE. UU. limita quién puede darla.',
      synonyms: ['Lista III'],
    },
  },
  {
    key: 'fda',
    shared: { slug: 'fda', review: { sources: [] } },
    en: {
      term: 'FDA',
      plainDefinition:
        'The US Food and Drug Administration. It decides which medicines and devices may be sold, and for which use.',
      synonyms: ['Food and Drug Administration'],
    },
    es: {
      term: 'FDA',
      plainDefinition:
        'La Administración de Alimentos y Medicamentos de EE. UU. Decide qué medicamentos y dispositivos se pueden vender y para qué uso.',
      synonyms: ['Administración de Alimentos y Medicamentos'],
    },
  },
  {
    key: 'midazolam',
    shared: { slug: 'midazolam', review: { sources: ['jelovac-2025'] } },
    en: {
      term: 'midazolam',
      plainDefinition: 'A medicine that calms and makes sleepy. Some studies use it to compare ketamine with.',
      pronunciation: 'mih-DAY-zoh-lam',
      synonyms: [],
    },
    es: {
      term: 'midazolam',
      plainDefinition:
        'Un medicamento para calmar. También da sueño. Algunos estudios lo usan para compararlo con la ketamina.',
      pronunciation: 'mi-da-so-LAM',
      synonyms: [],
    },
  },
  {
    key: 'off-label',
    shared: { slug: 'off-label', review: { sources: ['fda-compounded-2023'] } },
    en: {
      term: 'off-label use',
      plainDefinition: 'Use of an approved medicine for something the FDA has not approved it for.',
      synonyms: ['unapproved use'],
    },
    es: {
      term: 'uso fuera de lo indicado',
      plainDefinition: 'Uso de un medicamento aprobado para algo que la FDA no ha aprobado.',
      synonyms: ['off-label'],
    },
  },
  {
    key: 'open-label',
    shared: { slug: 'open-label', review: { sources: [] } },
    en: {
      term: 'open-label study',
      plainDefinition: 'A study in which people know which treatment they have. Hope can then change how they feel.',
      synonyms: [],
    },
    es: {
      term: 'estudio abierto',
      plainDefinition:
        'Estudio en el que las personas saben qué tratamiento reciben. La esperanza puede influir en cómo se sienten.',
      synonyms: [],
    },
  },
  {
    key: 'placebo',
    shared: { slug: 'placebo', review: { sources: [] } },
    en: {
      term: 'placebo',
      plainDefinition:
        'A dummy treatment that looks like the real one, such as a pill without medicine. Studies use it to see what the treatment itself does.',
      pronunciation: 'pluh-SEE-boh',
      synonyms: ['dummy treatment', 'dummy coil', 'sham'],
    },
    es: {
      term: 'placebo',
      plainDefinition:
        'Tratamiento falso que se parece al de verdad, como una pastilla sin medicamento. Los estudios lo usan para ver qué hace el tratamiento en sí.',
      pronunciation: 'pla-SE-bo',
      synonyms: ['tratamiento falso', 'bobina falsa'],
    },
  },
  {
    key: 'randomized-trial',
    shared: { slug: 'randomized-trial', review: { sources: [] } },
    en: {
      term: 'randomized trial',
      plainDefinition:
        'A study in which chance decides who has which treatment. That makes the groups easier to compare.',
      synonyms: ['randomized controlled trial'],
    },
    es: {
      term: 'ensayo aleatorizado',
      plainDefinition:
        'Estudio en el que el azar decide quién recibe cada tratamiento. Así los grupos se comparan más fácilmente.',
      synonyms: ['ensayo clínico al azar'],
    },
  },
  {
    key: 'relapse',
    shared: { slug: 'relapse', review: { sources: [] } },
    en: {
      term: 'relapse',
      plainDefinition: 'When an illness comes back after it had eased.',
      pronunciation: 'REE-laps',
      synonyms: [],
    },
    es: {
      term: 'recaída',
      plainDefinition: 'Cuando una enfermedad vuelve después de haber mejorado.',
      pronunciation: 're-ca-Í-da',
      synonyms: [],
    },
  },
  {
    key: 'remission',
    shared: { slug: 'remission', review: { sources: ['ekstrand-2022'] } },
    en: {
      term: 'remission',
      plainDefinition: 'In studies: when almost no signs of depression are left.',
      pronunciation: 'rih-MISH-un',
      synonyms: [],
    },
    es: {
      term: 'remisión',
      plainDefinition: 'En los estudios: cuando casi no quedan señales de depresión.',
      pronunciation: 're-mi-SIÓN',
      synonyms: [],
    },
  },
  {
    key: 'rems',
    shared: { slug: 'rems', review: { sources: ['spravato-label'] } },
    en: {
      term: 'REMS',
      plainDefinition:
        'A safety program that the FDA requires for some medicines, with rules on who may give them and how.',
      pronunciation: 'remz',
      synonyms: ['Risk Evaluation and Mitigation Strategy'],
    },
    es: {
      term: 'REMS',
      plainDefinition:
        'Programa de seguridad que la FDA exige para algunos medicamentos, con reglas sobre quién puede darlos y cómo.',
      pronunciation: 'rems',
      synonyms: ['Estrategia de evaluación y mitigación de riesgos'],
    },
  },
  {
    key: 'response',
    shared: { slug: 'response', review: { sources: ['anand-2023'] } },
    en: {
      term: 'response',
      plainDefinition: 'In studies: when the depression score falls by at least half.',
      synonyms: [],
    },
    es: {
      term: 'respuesta',
      plainDefinition: 'En los estudios: cuando la medida de la depresión baja al menos a la mitad.',
      synonyms: [],
    },
  },
]
