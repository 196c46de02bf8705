/** What pages are called, and how search engines and guides describe them, in English. */
export const enPages = {
  hub: {
    treatment: 'Overview',
    'what-happens': 'What happens',
    'treatment-side-effects': 'Side effects',
    'is-it-right-for-you': 'Is it right for you?',
    'results-and-evidence': 'Results and evidence',
    questions: 'Questions',
  },
  hubTitle: {
    treatment: (name: string) => name,
    'what-happens': (name: string) => `${name}: what happens, step by step`,
    'treatment-side-effects': (name: string) => `${name}: side effects`,
    'is-it-right-for-you': (name: string) => `${name}: is it right for you?`,
    'results-and-evidence': (name: string) => `${name}: results and evidence`,
    questions: (name: string) => `${name}: questions people ask`,
  },
  hubHint: {
    treatment: '',
    'what-happens': 'How to prepare, each step, and afterwards',
    'treatment-side-effects': 'What you may feel, and when to get help',
    'is-it-right-for-you': 'Who should not have it, and other choices',
    'results-and-evidence': 'What studies found, and what is not known',
    questions: 'Short answers to what people often ask',
  },

  clinicTitle: (nameAndPlace: string, hasHours: boolean) =>
    `${nameAndPlace}: phone${hasHours ? ', hours' : ''} and address`,
  clinicTitleWithoutAddress: (nameAndPlace: string, hasHours: boolean) =>
    `${nameAndPlace}: phone${hasHours ? ' and hours' : ''}`,
  overviewTitle: (name: string) => `${name}: what it is and what to expect`,
  answer: {
    whatHappens: (name: string, steps: string) => `${name}, step by step: ${steps}.`,
    sideEffects: (name: string, effects: string) => `${name} can cause: ${effects}.`,
    isItRight: (name: string, reasons: string) => `${name}: reasons not to have it: ${reasons}.`,
    questions: (name: string, questions: string) => `${name}, short answers: ${questions}`,
  },

  describe: {
    whatHappens: (name: string) =>
      `${name}: what happens before, during and after, what you may feel, what is done and what you do.`,
    sideEffects: (name: string) =>
      `${name}: the side effects, how often they happen, how long they last and when to get help.`,
    noSideEffects: (name: string) => `${name}: what is known of side effects, and when to get help.`,
    isItRight: (name: string) =>
      `${name}: who should not have it, what to tell the clinic first, and what other choices there are.`,
    results: (name: string) => `${name}: what studies found, in numbers, and what is still not known.`,
    questions: (name: string) => `${name}: short answers to what people often ask.`,
    treatmentIndex: 'Guides to each treatment: what happens, side effects, and whether it may be right for you.',
    sideEffectIndex: 'All side effects in our guides, with how often they happen and when to get help.',
    glossary: 'Medical words in our guides, in plain language.',
    personIndex: 'The people who care for patients, write these guides and check them.',
    updates: 'Changes to our guides that readers should know of, newest first.',
    person: (name: string, role: string) => `${name}. ${role}.`,
    clinicIndex: 'The clinics where these treatments are given, with their phones and addresses.',
    clinicWithoutAddress: (name: string, where: string, hasHours: boolean) =>
      `How to reach ${name}: phone${hasHours ? ' and opening hours' : ''}. ${where}.`,
    clinic: (name: string, city: string, hasHours: boolean) =>
      `How to reach ${name} in ${city}: phone, ${hasHours ? 'opening hours, ' : ''}address and access.`,
  },
}

export type PageWords = typeof enPages
