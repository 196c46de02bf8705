import type { PluralForms } from '../model/plural.ts'
import { enClinic } from './clinic-words.ts'
import { enPerson } from './person-words.ts'
import { enPhone } from './phone-words.ts'
import { enFrame } from './frame-words.ts'
import { enFrequency } from './frequency.ts'
import { enOccasions } from './occasions.ts'
import { enPages } from './page-words.ts'
import { enScope } from './scope-words.ts'
import { enStudy } from './study-words.ts'
import { enTerms } from './terms.ts'

/** All of the site's own words, in English: what English has, every other language must have. */
export const en = {
  ...enTerms,
  ...enPages,
  ...enFrame,
  ...enClinic,
  ...enPerson,
  ...enPhone,
  ...enScope,
  ...enStudy,

  /** How numbers, days and times are written: a BCP 47 tag with the region, and the digits where there is a choice. */
  formatTag: 'en-US',
  /** The same for European countries that speak another language, if otherwise: Spanish has “224,99” in Germany. */
  formatTagInEurope: undefined as string | undefined,

  forPatients: 'For patients',
  updates: 'What has changed',
  markdownNote: 'Every page of this site is there as Markdown too, at its address followed by index.md.',
  updatesFeed: 'Follow these changes in a feed reader (Atom)',
  treatments: 'Treatments',
  sideEffects: 'Side effects',
  glossary: 'Glossary',
  people: 'People',
  clinics: 'Clinics',
  allTreatments: 'All treatments',
  sideEffectsOf: (treatment: string) => `Side effects: ${treatment}`,
  inThisGuide: 'In this guide',
  readGuide: (name: string) => `Read our guide: ${name}`,
  /** Between items that begin with a capital. */
  itemSeparator: '; ',
  forConditions: (conditions: string) => `Used for: ${conditions}`,
  entryHint: {
    sideEffects: 'Feelings and symptoms, from A to Z',
    glossary: 'Medical words in plain language',
    people: 'Who treats you, and who checks these guides',
    clinic: 'Phone, opening hours, and how to get here',
    clinics: 'Phones, opening hours, and how to get to each clinic',
  },
  homeTreatments: 'Choose your treatment',
  homeMore: 'More help',
  // How to reach 988 in Spanish: https://988lifeline.org/get-help/what-to-expect/
  emergencyNumbers: {
    inUsaOnly: 'In the United States only.',
    getHelp: 'Get emergency help now if:',
    getHelpInCrisis: 'Get help for a crisis now if:',
    emergency: 'In an emergency, call 911.',
    crisis: 'In a crisis, or if you think about suicide, call or text 988, day or night.',
    inSpanish: 'For Spanish, press 2 when you call 988, or text AYUDA to 988.',
  },
  whenToCall: 'When to call',
  emergencyHeading: 'In an emergency',
  serious: 'Serious',
  nothingYet: 'There is nothing here yet.',
  letters: 'Choose a letter',

  video: {
    size: (size: string) => `Video, ${size}`,
    transcript: 'Transcript of the video',
  },

  keyFacts: 'Key facts',
  whatItIs: 'What it is',
  usedFor: 'Used for',
  alsoKnownAs: 'Also called',
  drug: (name: string, route: string) => `${name}, given ${route}.`,
  deviceSettings: (settings: string) => `Settings: ${settings}`,
  performedBy: (who: string) => `Done by ${who}`,
  anesthesia: (how: string) => `Anesthesia: ${how}`,
  goesWithTreatment: 'It goes with the treatment.',
  howItWorks: 'How it works',
  doseAndCourse: 'Dose, how often and how long',
  courseAlone: 'How often and how long',
  cost: 'What it costs',
  whenToGetHelp: 'When to get help',
  approvalStatus: 'Standing with regulators',
  /** Before the signs of an emergency that are the same for everybody. */
  inGeneral: 'In general, also if:',
  noApproval: 'This guide names no approval by a regulator.',
  /** Leads to what the guide says of that in its own words. */
  whatRegulatorsSay: 'What regulators and the law say of this treatment',
  /** Before the reason why it doesn't apply, which says so itself. */
  aboutTopic: (topic: string, answer?: string) => (answer ? `${topic}: ${answer}.` : `${topic}:`),
  noneKnown: (topic: string) => `${topic}: none known.`,
  whatThisMeans: 'What this means',
  warning: 'Important',

  howToPrepare: 'How to prepare',
  whatToBring: 'What to bring',
  whatToAvoid: 'What to avoid',
  printLists: 'Print these lists',
  printList: 'Print this list',
  occasion: enOccasions,
  whereYouHaveIt: 'Where you have it:',
  stepByStep: 'Step by step',
  /** The title of steps that come later and begin anew, such as those of another visit. */
  nextSteps: 'After that',
  step: (number: number) => `Step ${number}`,
  howLong: 'How long',
  youWillFeel: 'You may feel',
  staffWillDo: 'What staff do',
  youShouldDo: 'What you do',
  monitoring: 'What is checked',
  inSteps: (numbers: string, count: number) => (count === 1 ? `In step ${numbers}` : `In steps ${numbers}`),
  duringVisit: 'While you are with us',
  withAside: (name: string, aside: string) => `${name} (${aside})`,
  visitBarNote: 'The dotted part is extra time that it may take.',
  details: (name: string) => `Details: ${name}`,
  aftercare: 'Afterwards',

  seriousEffects: 'Serious side effects',
  seriousIntroduction: 'These can be dangerous. Know the signs, and when to get help.',
  otherEffects: 'Other side effects',
  howOften: 'How often',
  howLongItLasts: 'How long it lasts',
  howStrong: 'How strong',
  butDangerous: (severity: string) => `${severity}, but it can be dangerous`,
  noFigure: 'We have no figure',
  howOftenUnknown: 'We have no figure for how often',
  bandMeanings: 'What “common” and “rare” mean',
  bandMeaningsNote: 'These words follow an international standard (CIOMS). Each stands for a number of people:',

  medicalName: 'Medical name',
  whenItHappens: 'When it can happen',
  whenItStarts: 'When it starts',
  whenStrongest: 'When it is strongest',
  countedFrom: {
    treatment: 'Counted from the treatment that it follows.',
    effect: 'Counted from when the effect starts.',
  },
  unsureTime: {
    treatment: 'Dotted: at some time in this part.',
    effect: 'Dotted: it ends at some time in this part.',
  },
  whatItFeelsLike: 'What it feels like',
  whatToDo: 'What you can do',
  howWeManageIt: 'How we manage it',
  whoIsAtHigherRisk: 'Who is at higher risk',
  reporting: 'Report a side effect',
  reportingText: (program: string) =>
    `You can report this side effect to ${program}. Your report helps make treatments safer.`,
  reportingAfter: (program: string, treatments: string) =>
    `If you had this side effect with ${treatments}, you can report it to ${program}. Your report helps make treatments safer.`,
  seriousNotice: 'This side effect can be serious. Know when to get help.',
  related: 'Related side effects',

  notSuitable: 'Who should not have it',
  otherMedicines: 'Other medicines and substances',
  pregnancy: 'Pregnancy and breastfeeding',
  misuse: 'Dependence and misuse',
  otherChoices: 'Other choices',

  whatStudiesFound: 'What studies found',
  whatIsNotKnown: 'What is not known',
  ifItDoesNotWork: 'If it doesn’t work',
  peopleInStudy: 'People',
  shareInStudy: 'Share',
  /** How many were in the whole study, whatever they had. */
  tookPart: 'Took part in all',
  measured: 'Measured',
  uncertainty: 'What this leaves open',
  percentOfStudy: (share: string, people: string) => `${share} of ${people}`,

  countedPersons: { one: '{count} person', other: '{count} people' } as PluralForms,
  frequency: enFrequency,
  pictureOf: (marked: string, people: string) => `Picture: ${marked} of ${people}`,
  span: { to: 'to', upTo: 'up to', orLonger: (span: string) => `${span} or longer` },
  atOnce: 'at once',
  atOnceOrLater: 'at once or at any later time',
  within: (span: string) => `usually within ${span}`,
  after: (span: string) => `after ${span}`,

  sources: 'Sources',
  sourceNumber: (number: number) => `Source ${number}`,
  retracted: 'Retracted: nothing here rests on it any more.',
  archivedCopy: 'Archived copy',
  noAuthor: 'No author named',
  noAuthorOrPublisher: 'No author or publisher named',
  inLanguage: (language: string) => `in ${language}`,
  noDate: 'no date',
  clinicPolicy: 'How we work here',
  /** Of a text that is from its sources too. */
  partlyClinicPolicy: 'In part how we work here',
  clinicPolicyBy: (policy: string, name: string) => `${policy}, confirmed by ${name}`,
  clinicPolicyNote: (names: string, clinics: number) =>
    `“How we work here” marks ${clinics > 1 ? 'our clinics’' : 'this clinic’s'} own practice, confirmed by ${names}.`,
  writtenBy: 'Written by',
  reviewedBy: 'Reviewed by',
  updated: 'Updated',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review due',
  overduePage: (day: string) =>
    `This page was due for review by ${day} and has not been checked since. Some of it may be out of date.`,
  overduePart: (day: string) =>
    `A part of this page was due for review by ${day} and has not been checked since. It may be out of date.`,
  askUs: 'If you are not sure, ask us:',
  whatChanged: 'What changed',
  conflicts: 'Declared interests',
  policies: { privacy: 'Privacy', accessibility: 'Accessibility', editorialPolicy: 'How we write and check' },
  howWeWrite: 'How our pages are written and checked',
  translationChecked: (name: string, day: string) => `Translation checked by ${name} on ${day}.`,
  sampleNotice: 'Sample content, not reviewed by a clinician',
  sampleNoticeText: 'Do not use it to decide about your care.',

  /** What is counted with Roman numbers, in lower case: "IV" after one of them is no word of the glossary. */
  countedInRomanNumbers: [
    'schedule',
    'schedules',
    'phase',
    'stage',
    'grade',
    'class',
    'type',
    'level',
    'category',
    'part',
    'factor',
    'nerve',
  ],
  wordsExplained: 'Words explained',
  synonyms: 'Also',
  wordsOfTreatments: 'With this meaning in',
  pronunciation: 'Say it:',
}

/** All of the site's own words: every language has the same. */
export type UiText = typeof en
