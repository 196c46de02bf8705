import type { PhoneWords } from '../en/phone-words.ts'

/** “a” and “el” are one word; a name such as “El Carmen” keeps its article. */
const toWhom = (service: string): string => (service.startsWith('el ') ? `al ${service.slice(3)}` : `a ${service}`)

/** The words beside telephone numbers, in Spanish. */
export const esPhone: PhoneWords = {
  call: (phone) => `Llame al ${phone}`,
  callNow: (phone) => `Llame al ${phone} ahora si:`,
  callService: (service, { isNow, isText }) =>
    `${isText ? 'Envíe un mensaje de texto' : 'Llame'} ${toWhom(service)}${isNow ? ' ahora' : ''} si:`,
  textTo: (phone) => `Envíe un mensaje de texto al ${phone}`,
  withExtension: (call, extension) => `${call}, extensión ${extension}`,
  phoneAnswered: 'Horario del teléfono:',
  outOfHours: 'Si nadie contesta, o fuera de ese horario:',
  ifNobodyAnswers: 'Si nadie contesta:',
  alwaysAnswered: {
    words: 'Día y noche',
    phrases: [
      ...['día y noche', 'de día y de noche', 'noche y día', 'las 24 horas', '24 horas', '24 h', '24h', '24/7'],
      ...['a cualquier hora', 'a toda hora', 'a todas horas', 'en todo momento', 'siempre', 'las 24 horas del día'],
    ],
    everyDay: [
      ...['todos los días', 'cada día', 'del día', 'al día', '7 días a la semana', 'los 7 días de la semana'],
      ...['los siete días de la semana', 'toda la semana', 'todo el año', 'los 365 días del año', '365 días al año'],
      ...['también fines de semana y festivos', 'también los fines de semana', 'fines de semana y festivos incluidos'],
      ...['festivos incluidos', 'incluidos festivos', 'abierto', 'y'],
    ],
  },
}
