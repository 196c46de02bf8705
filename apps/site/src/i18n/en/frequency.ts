import type { PluralForms } from '../model/plural.ts'

/** How often a side effect happens, in English. */
export const enFrequency = {
  qualifiers: {
    about: 'about',
    atLeast: 'at least',
    moreThan: 'more than',
    upTo: 'up to',
    lessThan: 'fewer than',
  },
  /** Sessions and courses, counted and without a number. People are counted by `countedPersons`. */
  counted: {
    session: { one: '{count} session', other: '{count} sessions' } as PluralForms,
    course: { one: '{count} course of treatment', other: '{count} courses of treatment' } as PluralForms,
  },
  countedOther: (units: string): PluralForms => ({ other: `{count} ${units}` }),
  uncounted: { patient: 'people', session: 'sessions', course: 'courses of treatment' },
  oneIn: (numerator: string, all: string) => `${numerator} in ${all}`,
  forEvery: (numerator: string, all: string) => `${numerator} for every ${all}`,
  of: (part: string, all: string) => `${part} of ${all}`,
  ofUnknown: (percent: string, units: string) => `${percent} of ${units}`,
  all: (all: string) => `all ${all}`,
  nobody: (all: string) => `none of ${all}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  rangeOfPercent: (from: string, to: string) => `${from} to ${to}`,
  /** What a figure rests on may be a trial, a review of many, a label or a register. */
  studied: (words: string) => `${words} studied`,
  studies: { one: '{count} study', other: '{count} studies' } as PluralForms,
  inStudies: (words: string, studies: string) => `${words} in ${studies}`,
  inAll: (all: string) => `${all} in all`,
  compared: (name: string, figure: string) => `With ${name}: ${figure}`,
  /** The same of what is counted in other words: "injections", "eyes". */
  ofOther: {
    ofUnknown: (percent: string, units: string) => `${percent} of ${units}`,
    all: (all: string) => `all ${all}`,
    nobody: (all: string) => `none of ${all}`,
    studied: (words: string) => `${words} in the study`,
    tooFew: (units: string) => `Too few ${units} to say how often it happens.`,
  },
  itCanStillHappen: 'It can still happen.',
  severalTimes: 'It can happen more than once.',
  tooFew: (units: string) => `Too few ${units} to say how often it happens.`,
  notPeople: {
    session: 'This counts single sessions. One person may have many.',
    course: 'This counts courses of treatment. One person may have several.',
  },
}
