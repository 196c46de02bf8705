/** The commands of this package, as the launcher and the programs themselves read them. Without an import: see `Command`. */

export const editorial = /** @type {const} */ ({
  run: 'npm run -s editorial --',
  summary: `Checks published documents (.json: one, a list, or a snapshot) and plain texts (.txt) by the editorial rules.
Documents in one call know each other. A plain text is the body of a treatment's page with nothing else filled in.
Exit code: 0 nothing blocks, 1 something blocks, 2 a file can't be read.`,
  words: 'FILE…',
  options: {
    locale: {
      type: 'string',
      value: 'CODE',
      description: 'The language of plain texts; the source language where left out.',
    },
    today: { type: 'string', value: 'YYYY-MM-DD', description: 'The day to check for; today where left out.' },
    json: { type: 'boolean', description: 'Prints the findings as JSON.' },
  },
})

export const editorialScore = /** @type {const} */ ({
  run: 'npm run -s editorial:score --',
  summary:
    'Prints the precision and recall of each editorial rule on the labelled sentences. Exit code 1 below the bar.',
  options: {
    show: {
      type: 'string',
      choices: ['tuning', 'held-out'],
      description: 'Lists the mistakes in that half of the corpus.',
    },
  },
})

export const editorialBench = /** @type {const} */ ({
  run: 'npm run -s editorial:bench',
  summary: 'Measures how long the editorial rules take for a thousand documents.',
  options: {},
})
