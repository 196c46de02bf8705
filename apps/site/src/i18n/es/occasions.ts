import type { OccasionWords } from '../en/occasions.ts'

/** Words for one time of a treatment, in Spanish. */
export const esOccasions: OccasionWords = {
  visit: {
    inOneLook: 'Su visita de un vistazo',
    each: (span) => `Cada visita dura ${span}, sumados todos sus pasos.`,
    first: (span) => `La primera visita dura ${span}, sumados todos sus pasos.`,
    later: (span) => `Cada visita posterior dura ${span}.`,
    timeOn: {
      first: (time) => `${time} en la primera visita`,
      later: (time) => `${time} en las posteriores`,
    },
    steps: {
      every: 'En cada visita',
      first: 'Solo en la primera visita',
      later: 'Desde la segunda visita',
      last: 'Solo en la última visita',
    },
    before: 'Antes de su visita',
  },
  atHome: {
    inOneLook: 'El tratamiento de un vistazo',
    each: (span) => `Cada vez dura ${span}, sumados todos sus pasos.`,
    first: (span) => `La primera vez dura ${span}, sumados todos sus pasos.`,
    later: (span) => `Después, cada vez dura ${span}.`,
    timeOn: {
      first: (time) => `${time} la primera vez`,
      later: (time) => `${time} las demás veces`,
    },
    steps: {
      every: 'Cada vez',
      first: 'Solo la primera vez',
      later: 'Desde la segunda vez',
      last: 'Solo la última vez',
    },
    before: 'Antes de empezar',
  },
}
