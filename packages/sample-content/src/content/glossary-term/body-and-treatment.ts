import type { GlossaryTermEntry } from '../../model/sample-types.ts'

/** Words of the body, its illnesses and its treatment. */
export const bodyAndTreatmentTerms: GlossaryTermEntry[] = [
  {
    key: 'anesthesia',
    shared: { slug: 'anesthesia', review: { sources: [] } },
    en: {
      term: 'anesthesia',
      plainDefinition: 'Medicine that puts you to sleep, or numbs a part of you, for surgery.',
      pronunciation: 'an-es-THEE-zhuh',
      synonyms: [],
    },
    es: {
      term: 'anestesia',
      plainDefinition: 'Medicamentos que le duermen, o que duermen una parte del cuerpo, para una cirugía.',
      pronunciation: 'a-nes-TE-sia',
      synonyms: [],
    },
  },
  {
    key: 'blood-pressure',
    shared: { slug: 'blood-pressure', review: { sources: [] } },
    en: {
      term: 'blood pressure',
      plainDefinition:
        'How hard your blood pushes on the walls of its vessels. It is measured with a cuff on your arm.',
      synonyms: ['BP'],
    },
    es: {
      term: 'presión arterial',
      plainDefinition:
        'La fuerza con que la sangre empuja las paredes de los vasos. Se mide con un manguito en el brazo.',
      synonyms: ['tensión arterial'],
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
      pronunciation: 'di-so-sia-SIÓN',
      synonyms: ['sentirse desconectado'],
    },
  },
  {
    key: 'ect',
    shared: { slug: 'ect', review: { sources: ['anand-2023'] } },
    en: {
      term: 'electroconvulsive therapy (ECT)',
      plainDefinition:
        'A treatment for severe depression. A brief electric current goes to the brain while you sleep under anesthesia.',
      pronunciation: 'ee-lek-troh-kun-VUL-siv',
      synonyms: ['ECT'],
    },
    es: {
      term: 'terapia electroconvulsiva (TEC)',
      plainDefinition:
        'Tratamiento para la depresión grave. Una breve corriente eléctrica llega al cerebro mientras duerme con anestesia.',
      pronunciation: 'e-LEC-tro-con-vul-SI-va',
      synonyms: ['TEC'],
    },
  },
  {
    key: 'esketamine',
    shared: { slug: 'esketamine', review: { sources: ['spravato-label'] } },
    en: {
      term: 'esketamine',
      plainDefinition:
        'A medicine made of one of the two mirror forms of ketamine. It is sold as a nasal spray called Spravato.',
      pronunciation: 'es-KET-uh-meen',
      synonyms: ['Spravato'],
    },
    es: {
      term: 'esketamina',
      plainDefinition:
        'Medicamento hecho con una de las dos formas espejo de la ketamina. Se vende en aerosol nasal con el nombre Spravato.',
      pronunciation: 'es-ke-ta-MI-na',
      synonyms: ['Spravato'],
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
      pronunciation: 'in-fu-SIÓN',
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
      pronunciation: 'in-tra-be-NO-sa',
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
      plainDefinition:
        'Medicamento anestésico. En dosis más bajas también se usa para la depresión, fuera de lo indicado.',
      pronunciation: 'ke-ta-MI-na',
      synonyms: ['Ketalar'],
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
      pronunciation: 'NAU-se-as',
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
      plainDefinition:
        'Un tipo de “cerradura” de las células nerviosas que deja pasar algunas señales. La ketamina la bloquea.',
      synonyms: [],
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
      pronunciation: 'si-CO-sis',
      synonyms: [],
    },
  },
  {
    key: 'pulse-oximeter',
    shared: { slug: 'pulse-oximeter', review: { sources: [] } },
    en: {
      term: 'pulse oximeter',
      plainDefinition: 'A clip on your finger that measures the oxygen in your blood.',
      pronunciation: 'puls ok-SIM-uh-ter',
      synonyms: ['finger sensor'],
    },
    es: {
      term: 'oxímetro de pulso',
      plainDefinition: 'Pinza en el dedo que mide el oxígeno de la sangre.',
      pronunciation: 'ok-SÍ-me-tro',
      synonyms: ['sensor del dedo'],
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
      synonyms: ['DRT'],
    },
  },
  {
    key: 'vital-signs',
    shared: { slug: 'vital-signs', review: { sources: [] } },
    en: {
      term: 'vital signs',
      plainDefinition:
        'Basic measures of how the body is doing: heart rate, blood pressure, breathing, oxygen, and temperature.',
      synonyms: ['vitals'],
    },
    es: {
      term: 'signos vitales',
      plainDefinition: 'Medidas básicas de cómo está el cuerpo: latidos, presión, respiración, oxígeno y temperatura.',
      synonyms: ['constantes vitales'],
    },
  },
]
