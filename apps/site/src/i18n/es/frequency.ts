import type { enFrequency } from '../en/frequency.ts'

/** How often a side effect happens, in Spanish: people, sessions and courses are all feminine. */
export const esFrequency: typeof enFrequency = {
  qualifiers: {
    about: 'cerca de',
    atLeast: 'al menos',
    moreThan: 'más de',
    upTo: 'hasta',
    lessThan: 'menos de',
  },
  counted: {
    session: { one: '{count} sesión', many: '{count} de sesiones', other: '{count} sesiones' },
    course: {
      one: '{count} serie de tratamiento',
      many: '{count} de series de tratamiento',
      other: '{count} series de tratamiento',
    },
  },
  countedOther: (units) => ({ many: `{count} de ${units}`, other: `{count} ${units}` }),
  uncounted: { patient: 'personas', session: 'sesiones', course: 'series de tratamiento' },
  oneIn: (numerator, all) => `${numerator} de cada ${all}`,
  forEvery: (numerator, all) => `${numerator} por cada ${all}`,
  of: (part, all) => `${part} de ${all}`,
  ofUnknown: (percent, units) => `${percent} de las ${units}`,
  all: (all) => `las ${all}`,
  nobody: (all) => `ninguna de ${all}`,
  range: (from, to) => `de ${from} a ${to}`,
  rangeOfPercent: (from, to) => `del ${from} al ${to}`,
  studied: (words) => `${words} estudiadas`,
  studies: { one: '{count} estudio', many: '{count} de estudios', other: '{count} estudios' },
  inStudies: (words, studies) => `${words} en ${studies}`,
  inAll: (all) => `${all} en total`,
  compared: (name, figure) => `Con ${name}: ${figure}`,
  ofOther: {
    ofUnknown: (percent, units) => `${percent} de ${units}`,
    all: (all) => `el 100% de ${all}`,
    nobody: (all) => `0 de ${all}`,
    studied: (words) => `${words}, según los datos`,
    tooFew: () => 'Los datos son muy pocos para saber con qué frecuencia ocurre.',
  },
  itCanStillHappen: 'Aun así, puede ocurrir.',
  severalTimes: 'Puede ocurrir más de una vez.',
  tooFew: (units) => `Son muy pocas ${units} para saber con qué frecuencia ocurre.`,
  notPeople: {
    session: 'Se cuentan las sesiones. Una persona puede tener muchas.',
    course: 'Se cuentan las series de tratamiento. Una persona puede tener varias.',
  },
}
