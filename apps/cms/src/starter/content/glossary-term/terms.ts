import type { GlossaryTermEntry } from '../../starter-types.ts'

/** In alphabetical order of the English words. */
export const terms: GlossaryTermEntry[] = [
  {
    key: 'anesthesia',
    shared: { slug: 'anesthesia', review: { sources: [] } },
    en: {
      term: 'anesthesia',
      plainDefinition: 'Medicine that puts you to sleep or numbs you, so that you feel no pain during surgery.',
      pronunciation: 'an-es-THEE-zhuh',
      synonyms: [],
    },
    es: {
      term: 'anestesia',
      plainDefinition: 'Medicamentos que le duermen o le quitan la sensación, para que no sienta dolor en una cirugía.',
      synonyms: [],
    },
  },
  {
    key: 'blood-pressure',
    shared: { slug: 'blood-pressure', review: { sources: [] } },
    en: {
      term: 'blood pressure',
      plainDefinition: 'How hard your blood pushes on the walls of its vessels. It is measured with a cuff on your arm.',
      synonyms: ['BP'],
    },
    es: {
      term: 'presión arterial',
      plainDefinition: 'La fuerza con que la sangre empuja las paredes de los vasos. Se mide con un manguito en el brazo.',
      synonyms: ['presión'],
    },
  },
  {
    key: 'compounded-medicine',
    shared: { slug: 'compounded-medicine', review: { sources: ['fda-compounded-2023'] } },
    en: {
      term: 'compounded medicine',
      plainDefinition: 'A medicine that a pharmacy mixes for one person or clinic. The FDA does not check it before it is sold.',
      synonyms: ['compounded drug'],
    },
    es: {
      term: 'medicamento compuesto',
      plainDefinition: 'Medicamento que una farmacia prepara para una persona o clínica. La FDA no lo evalúa antes de que se venda.',
      synonyms: ['fórmula magistral'],
    },
  },
  {
    key: 'controlled-substance',
    shared: { slug: 'controlled-substance', review: { sources: ['fda-compounded-2023'] } },
    en: {
      term: 'controlled substance',
      plainDefinition: 'A medicine or drug that people may misuse. US law limits who may give it. Ketamine is in Schedule III of that law.',
      synonyms: ['Schedule III'],
    },
    es: {
      term: 'sustancia controlada',
      plainDefinition: 'Medicamento o droga que se puede usar mal. La ley de EE. UU. limita quién puede darla. La ketamina está en la Lista III de esa ley.',
      synonyms: ['Lista III'],
    },
  },
  {
    key: 'dissociation',
    shared: { slug: 'dissociation', review: { sources: ['acevedo-diaz-2020'] } },
    en: {
      term: 'dissociation',
      plainDefinition: 'A feeling of being cut off from your body, from your surroundings, or from time.',
      pronunciation: 'dih-soh-see-AY-shun',
      synonyms: ['feeling detached'],
    },
    es: {
      term: 'disociación',
      plainDefinition: 'Sensación de estar lejos del propio cuerpo, de lo que le rodea o del tiempo.',
      synonyms: ['sentirse desconectado'],
    },
  },
  {
    key: 'ect',
    shared: { slug: 'ect', review: { sources: ['anand-2023'] } },
    en: {
      term: 'electroconvulsive therapy (ECT)',
      plainDefinition: 'A treatment for severe depression. A brief electric current goes to the brain while you sleep under anesthesia.',
      pronunciation: 'ee-lek-troh-kun-VUL-siv',
      synonyms: ['ECT'],
    },
    es: {
      term: 'terapia electroconvulsiva (TEC)',
      plainDefinition: 'Tratamiento para la depresión grave. Una breve corriente eléctrica llega al cerebro mientras duerme con anestesia.',
      synonyms: ['TEC'],
    },
  },
  {
    key: 'esketamine',
    shared: { slug: 'esketamine', review: { sources: ['spravato-label'] } },
    en: {
      term: 'esketamine',
      plainDefinition: 'A medicine made of one half of the ketamine mix. It is sold as a nasal spray called Spravato.',
      pronunciation: 'es-KET-uh-meen',
      synonyms: ['Spravato'],
    },
    es: {
      term: 'esketamina',
      plainDefinition: 'Medicamento hecho con una de las mitades de la mezcla de ketamina. Se vende en aerosol nasal con el nombre Spravato.',
      synonyms: ['Spravato'],
    },
  },
  {
    key: 'fda',
    shared: { slug: 'fda', review: { sources: [] } },
    en: {
      term: 'FDA',
      plainDefinition: 'The US Food and Drug Administration. It decides which medicines may be sold, and for which use.',
      synonyms: ['Food and Drug Administration'],
    },
    es: {
      term: 'FDA',
      plainDefinition: 'La Administración de Alimentos y Medicamentos de EE. UU. Decide qué medicamentos se pueden vender y para qué uso.',
      synonyms: ['Administración de Alimentos y Medicamentos'],
    },
  },
  {
    key: 'infusion',
    shared: { slug: 'infusion', review: { sources: [] } },
    en: {
      term: 'infusion',
      plainDefinition: 'A medicine in fluid that runs slowly into a vein.',
      pronunciation: 'in-FYOO-zhun',
      synonyms: ['drip'],
    },
    es: {
      term: 'infusión',
      plainDefinition: 'Medicamento en líquido que entra despacio en una vena.',
      synonyms: ['suero', 'goteo'],
    },
  },
  {
    key: 'iv',
    shared: { slug: 'iv', review: { sources: [] } },
    en: {
      term: 'IV (intravenous line)',
      plainDefinition: 'A thin, soft tube placed in a vein, so that fluid or medicine can run in.',
      pronunciation: 'eye-VEE',
      synonyms: ['intravenous line', 'drip'],
    },
    es: {
      term: 'vía intravenosa (IV)',
      plainDefinition: 'Tubo fino y blando que se coloca en una vena para que entre líquido o medicamento.',
      synonyms: ['IV', 'vía'],
    },
  },
  {
    key: 'ketamine',
    shared: { slug: 'ketamine', review: { sources: ['ketalar-label-2024', 'fda-compounded-2023'] } },
    en: {
      term: 'ketamine',
      plainDefinition: 'An anesthetic medicine. In lower doses it is also used off-label for depression.',
      pronunciation: 'KET-uh-meen',
      synonyms: ['Ketalar'],
    },
    es: {
      term: 'ketamina',
      plainDefinition: 'Medicamento anestésico. En dosis más bajas también se usa para la depresión, fuera de lo indicado.',
      synonyms: ['Ketalar'],
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
      plainDefinition: 'Medicamento que calma y da sueño. Algunos estudios lo usan para compararlo con la ketamina.',
      synonyms: [],
    },
  },
  {
    key: 'nausea',
    shared: { slug: 'nausea', review: { sources: [] } },
    en: {
      term: 'nausea',
      plainDefinition: 'Feeling sick to your stomach, as if you might throw up.',
      pronunciation: 'NAW-zee-uh',
      synonyms: ['feeling sick'],
    },
    es: {
      term: 'náuseas',
      plainDefinition: 'Sensación de malestar en el estómago, como si fuera a vomitar.',
      synonyms: ['ganas de vomitar'],
    },
  },
  {
    key: 'nmda-receptor',
    shared: { slug: 'nmda-receptor', review: { sources: ['fava-2020'] } },
    en: {
      term: 'NMDA receptor',
      plainDefinition: 'A kind of “lock” on nerve cells that lets some signals through. Ketamine blocks it.',
      synonyms: [],
    },
    es: {
      term: 'receptor NMDA',
      plainDefinition: 'Un tipo de “cerradura” de las células nerviosas que deja pasar algunas señales. La ketamina la bloquea.',
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
      plainDefinition: 'A study in which people know which treatment they have. Hope can then color how they feel.',
      synonyms: [],
    },
    es: {
      term: 'estudio abierto',
      plainDefinition: 'Estudio en el que las personas saben qué tratamiento reciben. La esperanza puede influir en cómo se sienten.',
      synonyms: [],
    },
  },
  {
    key: 'placebo',
    shared: { slug: 'placebo', review: { sources: [] } },
    en: {
      term: 'placebo',
      plainDefinition: 'A dummy treatment without the medicine. Studies use it to see what the medicine itself does.',
      pronunciation: 'pluh-SEE-boh',
      synonyms: ['dummy treatment'],
    },
    es: {
      term: 'placebo',
      plainDefinition: 'Tratamiento falso, sin el medicamento. Los estudios lo usan para ver qué hace el medicamento en sí.',
      synonyms: ['tratamiento falso'],
    },
  },
  {
    key: 'psychosis',
    shared: { slug: 'psychosis', review: { sources: [] } },
    en: {
      term: 'psychosis',
      plainDefinition: 'Seeing, hearing, or believing things that are not real.',
      pronunciation: 'sy-KOH-sis',
      synonyms: [],
    },
    es: {
      term: 'psicosis',
      plainDefinition: 'Ver, oír o creer cosas que no son reales.',
      synonyms: [],
    },
  },
  {
    key: 'pulse-oximeter',
    shared: { slug: 'pulse-oximeter', review: { sources: [] } },
    en: {
      term: 'pulse oximeter',
      plainDefinition: 'A clip on your finger that measures the oxygen in your blood. It does not hurt.',
      pronunciation: 'puls ok-SIM-uh-ter',
      synonyms: ['finger sensor'],
    },
    es: {
      term: 'oxímetro de pulso',
      plainDefinition: 'Pinza en el dedo que mide el oxígeno de la sangre. No duele.',
      synonyms: ['sensor del dedo'],
    },
  },
  {
    key: 'randomized-trial',
    shared: { slug: 'randomized-trial', review: { sources: [] } },
    en: {
      term: 'randomized trial',
      plainDefinition: 'A study in which chance decides who has which treatment. That makes the groups easier to compare.',
      synonyms: ['randomized controlled trial'],
    },
    es: {
      term: 'ensayo aleatorizado',
      plainDefinition: 'Estudio en el que el azar decide quién recibe cada tratamiento. Así los grupos se comparan más fácilmente.',
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
      synonyms: [],
    },
  },
  {
    key: 'rems',
    shared: { slug: 'rems', review: { sources: ['spravato-label'] } },
    en: {
      term: 'REMS',
      plainDefinition: 'A safety program that the FDA requires for some medicines, with rules on who may give them and how.',
      pronunciation: 'remz',
      synonyms: ['Risk Evaluation and Mitigation Strategy'],
    },
    es: {
      term: 'REMS',
      plainDefinition: 'Programa de seguridad que la FDA exige para algunos medicamentos, con reglas sobre quién puede darlos y cómo.',
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
  {
    key: 'treatment-resistant-depression',
    shared: { slug: 'treatment-resistant-depression', review: { sources: [] } },
    en: {
      term: 'treatment-resistant depression',
      plainDefinition: 'Depression that has not eased enough after other treatments were tried well.',
      synonyms: ['TRD'],
    },
    es: {
      term: 'depresión resistente al tratamiento',
      plainDefinition: 'Depresión que no mejoró lo suficiente después de probar bien otros tratamientos.',
      synonyms: [],
    },
  },
  {
    key: 'vital-signs',
    shared: { slug: 'vital-signs', review: { sources: [] } },
    en: {
      term: 'vital signs',
      plainDefinition: 'Basic measures of how the body is doing: heart rate, blood pressure, breathing, oxygen, and temperature.',
      synonyms: ['vitals'],
    },
    es: {
      term: 'signos vitales',
      plainDefinition: 'Medidas básicas de cómo está el cuerpo: latidos, presión, respiración, oxígeno y temperatura.',
      synonyms: [],
    },
  },
]
