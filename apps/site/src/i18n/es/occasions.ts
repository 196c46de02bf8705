import type { OccasionWords } from '../en/occasions.ts'

/** "De 1 a 2 horas": what lasts takes a preposition before a range. */
const lasting = (span: string): string => (/\d.* a \d/u.test(span) ? `de ${span}` : span)

/** Where a time is that of several steps. */
const summed = ', sumados todos sus pasos'

/** Words for one time of a treatment, in Spanish. */
export const esOccasions: OccasionWords = {
  visit: {
    inOneLook: 'Su visita de un vistazo',
    each: (span, isSum) => `Cada visita dura ${lasting(span)}${isSum ? summed : ''}.`,
    first: (span, isSum) => `La primera visita dura ${lasting(span)}${isSum ? summed : ''}.`,
    later: (span) => `Cada visita posterior dura ${lasting(span)}.`,
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
    gettingHome: 'Volver a casa y conducir',
  },
  visitAmongOthers: {
    each: (span, isSum) => `Cada visita de tratamiento dura ${lasting(span)}${isSum ? summed : ''}.`,
    later: (span) => `Cada visita de tratamiento posterior dura ${lasting(span)}.`,
    steps: {
      every: 'En cada visita de tratamiento',
      first: 'Solo en la primera visita',
      later: 'Desde la segunda visita de tratamiento',
      last: 'Solo en la última visita',
    },
  },
  atHome: {
    inOneLook: 'El tratamiento de un vistazo',
    each: (span, isSum) => `Cada vez dura ${lasting(span)}${isSum ? summed : ''}.`,
    first: (span, isSum) => `La primera vez dura ${lasting(span)}${isSum ? summed : ''}.`,
    later: (span) => `Después, cada vez dura ${lasting(span)}.`,
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
    gettingHome: 'Conducir',
  },
}
