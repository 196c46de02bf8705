/** The fuzzer's command, as the launcher and the program itself read it. Without an import: see `Command`. */
export const fuzzApi = /** @type {const} */ ({
  run: 'npm run -s fuzz:api --',
  summary:
    'Sends random requests, most of them malformed, to an admin of its own, and counts errors of the server and refusals that were stored all the same: none.',
  options: {
    requests: { type: 'number', description: 'How many requests are sent.', default: 1000 },
    server: {
      type: 'boolean',
      description:
        'Sends them to a running system instead, through its server with the limits before it, while clients save and publish beside them; nothing of theirs may be lost. Ends after --seconds.',
    },
    clients: { type: 'number', description: 'With --server: how many save and publish beside it.', default: 30 },
    seconds: { type: 'number', description: 'With --server: how long.', default: 90 },
    seed: { type: 'number', description: 'Repeats an earlier run; random where left out.' },
    database: {
      type: 'string',
      value: 'URL',
      description: 'An empty MongoDB database, mongodb://…; an SQLite file of its own where left out.',
    },
    json: { type: 'string', value: 'FILE', description: 'Writes the result to FILE.' },
  },
})
