import type { PageWords } from '../en/page-words.ts'

/** What pages are called, and how search engines and guides describe them, in Spanish. */
export const esPages: PageWords = {
  hub: {
    treatment: 'En resumen',
    'what-happens': 'Qué pasa',
    'treatment-side-effects': 'Efectos secundarios',
    'is-it-right-for-you': '¿Es lo adecuado para usted?',
    'results-and-evidence': 'Resultados y evidencia',
    questions: 'Preguntas',
  },
  hubTitle: {
    treatment: (name) => name,
    'what-happens': (name) => `${name}: qué pasa, paso a paso`,
    'treatment-side-effects': (name) => `${name}: efectos secundarios`,
    'is-it-right-for-you': (name) => `${name}: ¿es lo adecuado para usted?`,
    'results-and-evidence': (name) => `${name}: resultados y evidencia`,
    questions: (name) => `${name}: preguntas frecuentes`,
  },
  hubHint: {
    treatment: '',
    'what-happens': 'Preparación, cada paso y después',
    'treatment-side-effects': 'Qué puede sentir y cuándo pedir ayuda',
    'is-it-right-for-you': 'Quién no debe recibirlo y otras opciones',
    'results-and-evidence': 'Qué hallaron los estudios y qué no se sabe',
    questions: 'Respuestas breves a preguntas comunes',
  },

  clinicTitle: (nameAndPlace, hasHours) => `${nameAndPlace}: teléfono${hasHours ? ', horario' : ''} y dirección`,
  clinicTitleWithoutAddress: (nameAndPlace, hasHours) => `${nameAndPlace}: teléfono${hasHours ? ' y horario' : ''}`,
  overviewTitle: (name) => `${name}: qué es y qué esperar`,
  answer: {
    whatHappens: (name, steps) => `${name}, paso a paso: ${steps}.`,
    sideEffects: (name, effects) => `${name}, efectos secundarios: ${effects}.`,
    isItRight: (name, reasons) => `${name}, motivos en contra: ${reasons}.`,
    questions: (name, questions) => `${name}, respuestas breves: ${questions}`,
  },

  describe: {
    whatHappens: (name) =>
      `${name}: qué pasa antes, durante y después, qué puede sentir, qué se hace y qué hace usted.`,
    sideEffects: (name) =>
      `${name}: los efectos secundarios, con qué frecuencia ocurren, cuánto duran y cuándo pedir ayuda.`,
    noSideEffects: (name) => `${name}: qué se sabe de los efectos secundarios y cuándo pedir ayuda.`,
    isItRight: (name) =>
      `${name}: quién no debe recibir este tratamiento, qué decir antes a la clínica y qué otras opciones hay.`,
    results: (name) => `${name}: qué hallaron los estudios, en números, y qué no se sabe todavía.`,
    questions: (name) => `${name}: respuestas breves a lo que se suele preguntar.`,
    treatmentIndex: 'Guías de cada tratamiento: qué pasa, efectos secundarios y si puede ser adecuado para usted.',
    sideEffectIndex:
      'Todos los efectos secundarios de nuestras guías, con qué frecuencia ocurren y cuándo pedir ayuda.',
    glossary: 'Palabras médicas de nuestras guías, en lenguaje sencillo.',
    personIndex: 'Las personas que atienden a los pacientes, escriben estas guías y las revisan.',
    updates: 'Cambios en nuestras guías que conviene conocer, del más nuevo al más antiguo.',
    person: (name, role) => `${name}. ${role}.`,
    clinicIndex: 'Las clínicas donde se dan estos tratamientos, con sus teléfonos y direcciones.',
    clinicWithoutAddress: (name, where, hasHours) =>
      `Cómo comunicarse con ${name}: teléfono${hasHours ? ' y horario' : ''}. ${where}.`,
    clinic: (name, city, hasHours) =>
      `Cómo comunicarse con ${name} en ${city}: teléfono, ${hasHours ? 'horario, ' : ''}dirección y acceso.`,
  },
}
