import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What a condition of a care card is, as findings name it: “This is …, which needs help at once”. */
export const redFlagMessages: Words = {
  'chest pain or pressure': 'dolor u opresión en el pecho',
  'a sign of a heart attack': 'una señal de un infarto',
  'a problem with breathing': 'un problema para respirar',
  'blue or gray lips or skin, a sign of too little oxygen':
    'labios o piel de color azul o gris, una señal de falta de oxígeno',
  'swelling of the face or throat, as in a severe allergic reaction':
    'hinchazón de la cara o de la garganta, como en una reacción alérgica grave',
  'tightness of the throat, as in a severe allergic reaction':
    'una garganta que se cierra, como en una reacción alérgica grave',
  'a severe allergic reaction': 'una reacción alérgica grave',
  'trouble swallowing': 'dificultad para tragar',
  'a sign of a stroke': 'una señal de un ataque cerebral',
  'a stiff neck with a fever, a sign of meningitis': 'rigidez de nuca con fiebre, una señal de meningitis',
  'a sudden or very severe headache': 'un dolor de cabeza repentino o muy fuerte',
  'a seizure or uncontrolled shaking': 'una convulsión o sacudidas sin control',
  'fainting, or not waking up': 'un desmayo o no despertar',
  'a danger of suicide or of harm to someone': 'un peligro de suicidio o de daño a alguien',
  'heavy bleeding': 'un sangrado abundante',
  'blood that is vomited or coughed up': 'sangre en el vómito o al toser',
  'confusion or unusual behavior': 'confusión o una conducta extraña',
  'severe pain in the belly, or a belly that is hard': 'un dolor intenso en el vientre o un vientre duro',
  'poisoning or an overdose': 'una intoxicación o una sobredosis',
  'pain or loss of sight in an eye': 'dolor o pérdida de visión en un ojo',
}
