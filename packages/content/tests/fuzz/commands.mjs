/** The fuzzer's command, as the launcher and the program itself read it. Without an import: see `Command`. */
export const fuzzApi = /** @type {const} */ ({
  run: 'npm run -s fuzz:api --',
  summary:
    'Sends random requests, most of them malformed, to an admin of its own, and counts errors of the server and refusals that were stored all the same: none.',
  options: {
    requests: { type: 'number', description: 'How many requests are sent.', default: 1000 },
    seed: { type: 'number', description: 'Repeats an earlier run; random where left out.' },
    database: {
      type: 'string',
      value: 'URL',
      description: 'An empty MongoDB database, mongodb://…; an SQLite file of its own where left out.',
    },
    json: { type: 'string', value: 'FILE', description: 'Writes the result to FILE.' },
  },
})
