/** The commands of this package, as the launcher and the programs themselves read them. Without an import: see `Command`. */

export const searchScore = /** @type {const} */ ({
  run: 'npm run -s search:score --',
  summary: `Asks the readers’ own search of a published site what people type, and counts how often the right page comes first.
A line of the queries: language, TAB, what is typed, TAB, parts of paths that may come first, with spaces between; “=” before
a part asks for the whole path without the language. Lines that begin with “#” are left out.`,
  options: {
    queries: { type: 'string', value: 'FILE', description: 'The queries, a line each.' },
    site: {
      type: 'string',
      value: 'URL|DIR',
      description: 'The site, running or exported.',
      default: 'http://localhost:4321',
    },
    json: { type: 'string', value: 'FILE', description: 'Writes the results to FILE.' },
  },
})
