/** The commands of the launcher itself. Every setting of theirs is an environment variable: see README.md. */

export const start = /** @type {const} */ ({
  run: 'npm start',
  summary: 'Installs, builds, prepares and serves the admin, the worker and the public site. Ctrl-C stops all of them.',
  options: {},
})

export const build = /** @type {const} */ ({
  run: 'npm run build',
  summary: 'Installs and builds, and starts nothing: for a server.',
  options: {},
})

export const serve = /** @type {const} */ ({
  run: 'npm run serve',
  summary: 'Serves what is built already: npm start without the build, for a server.',
  options: {},
})

export const dev = /** @type {const} */ ({
  run: 'npm run dev',
  summary: `Serves the admin, the worker and the public site from their sources, on the data of the try-out.
A change of a style or template shows in the browser at once; the worker starts again after a change of its code.`,
  options: {},
})

export const check = /** @type {const} */ ({
  run: 'npm run check',
  summary: 'Checks formatting, lint, types, import directions, unused code and stale generated files.',
  options: {},
})

export const test = /** @type {const} */ ({
  run: 'npm test --',
  summary: `Installs, builds and runs every test, or those that the words choose: files with a word in their path, or else
tests with it in their title. The last line sums up.`,
  words: '[WORD…]',
  options: {
    watch: { type: 'boolean', short: 'w', description: 'Stays, and runs a test again when its code changes.' },
    project: { type: 'string', value: 'NAME', description: 'Runs one suite, e.g. journey.', multiple: true },
    testNamePattern: { type: 'string', short: 't', value: 'REGEXP', description: 'Runs tests whose title matches.' },
    update: { type: 'boolean', short: 'u', description: 'Writes snapshots anew.' },
  },
})
