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
  summary: `Scores how claims are recognised. Each voice of the labelled sentences is judged by a model that was trained on all the
others. Takes some minutes.`,
  options: {
    show: { type: 'boolean', description: 'Lists the sentences that were judged wrongly.' },
    json: { type: 'string', value: 'FILE', description: 'Writes the scores to a file.' },
  },
})

export const editorialBench = /** @type {const} */ ({
  run: 'npm run -s editorial:bench',
  summary: 'Measures how long the editorial rules take for a thousand documents.',
  options: {},
})

export const editorialTrain = /** @type {const} */ ({
  run: 'npm run -s editorial:train --',
  summary: 'Learns from the labelled sentences how claims are made, and writes a model for each language.',
  options: {
    check: {
      type: 'boolean',
      description: 'Only says whether the models are as new as the sentences; exit code 1 if not.',
    },
  },
})
