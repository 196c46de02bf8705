/** Where a time is that of several steps. */
const summed = ', all its steps added up'

/** Words for one time of a treatment: a visit, or at home a time without one. */
export const enOccasions = {
  visit: {
    inOneLook: 'Your visit in one look',
    each: (span: string, isSum: boolean) => `Each visit takes ${span}${isSum ? summed : ''}.`,
    first: (span: string, isSum: boolean) => `The first visit takes ${span}${isSum ? summed : ''}.`,
    later: (span: string) => `Each later visit takes ${span}.`,
    timeOn: {
      first: (time: string) => `${time} on the first visit`,
      later: (time: string) => `${time} on later visits`,
    },
    steps: {
      every: 'Every visit',
      first: 'First visit only',
      later: 'From the second visit on',
      last: 'Last visit only',
    },
    before: 'Before your visit',
    gettingHome: 'Getting home and driving',
  },
  /** Where check-ups are visits too. */
  visitAmongOthers: {
    each: (span: string, isSum: boolean) => `Each treatment visit takes ${span}${isSum ? summed : ''}.`,
    later: (span: string) => `Each later treatment visit takes ${span}.`,
    steps: {
      every: 'Every treatment visit',
      first: 'First visit only',
      later: 'From the second treatment visit on',
      last: 'Last visit only',
    },
  },
  atHome: {
    inOneLook: 'The treatment in one look',
    each: (span: string, isSum: boolean) => `It takes ${span} each time${isSum ? summed : ''}.`,
    first: (span: string, isSum: boolean) => `It takes ${span} the first time${isSum ? summed : ''}.`,
    later: (span: string) => `Later it takes ${span} each time.`,
    timeOn: {
      first: (time: string) => `${time} the first time`,
      later: (time: string) => `${time} at later times`,
    },
    steps: {
      every: 'Every time',
      first: 'First time only',
      later: 'From the second time on',
      last: 'Last time only',
    },
    before: 'Before you begin',
    gettingHome: 'Driving',
  },
}

export type OccasionWords = typeof enOccasions
