/** The benchmarks, as the launcher and the programs themselves read them. Without an import: see `Command`. */

const json = /** @type {const} */ ({ type: 'string', value: 'FILE', description: 'Writes the figures to FILE.' })
const pages = /** @type {const} */ ({ type: 'number', description: 'The size of the site.', default: 1000 })
const data = /** @type {const} */ ({
  type: 'string',
  value: 'DIR',
  description: 'A data folder that outlives the run.',
})
const against = /** @type {const} */ ({
  type: 'string',
  value: 'REV',
  description: 'Measures another commit too, in turns: it is checked out, installed and built beside this one.',
})
const turns = /** @type {const} */ ({
  type: 'number',
  description: 'How often each of both commits is measured.',
  default: 2,
})

export const benchEngine = /** @type {const} */ ({
  run: 'npm run -s bench:engine --',
  summary: 'Measures the publisher alone, from a changed document to new bytes on disk.',
  options: {
    pages,
    edits: { type: 'number', description: 'How many changes are measured.', default: 100 },
    publishes: { type: 'number', description: 'How many follow for the memory.', default: 1000 },
    against,
    turns,
    json,
  },
})

export const benchPublish = /** @type {const} */ ({
  run: 'npm run -s bench:publish --',
  summary:
    'Measures the time from a publish request to the page being served, the restart of the worker and its memory.',
  options: {
    pages,
    edits: { type: 'number', description: 'How many publishes are measured.', default: 50 },
    pauses: { type: 'number', description: 'How many publishes follow a pause of ten seconds each.', default: 5 },
    publishes: { type: 'number', description: 'How many follow for the memory.', default: 100 },
    data,
    database: {
      type: 'string',
      value: 'URL',
      description: 'An empty MongoDB database that everything moves to before it is measured.',
    },
    against,
    turns,
    json,
  },
})

export const benchRender = /** @type {const} */ ({
  run: 'npm run -s bench:render --',
  summary: 'Measures a full render and one change against stock Starlight, Hugo and Eleventy.',
  options: {
    pages,
    repetitions: { type: 'number', description: 'How often the whole site is rendered.', default: 3 },
    edits: { type: 'number', description: 'How many changes are measured after each.', default: 10 },
    against,
    turns,
    json,
  },
})

export const benchStart = /** @type {const} */ ({
  run: 'npm run -s bench:start --',
  summary:
    'Measures npm start on a fresh clone of this commit, and once more: install, build, sample, until all is served.',
  options: { json, against, turns },
})

export const benchWithdraw = /** @type {const} */ ({
  run: 'npm run -s bench:withdraw --',
  summary: 'Measures the time from the request of a reviewer until nobody can read or find a document.',
  options: {
    pages,
    withdrawals: { type: 'number', description: 'How many documents are withdrawn.', default: 20 },
    data,
    json,
  },
})

export const benchPreview = /** @type {const} */ ({
  run: 'npm run -s bench:preview --',
  summary: 'Measures what an editor waits for the page beside the form after a pause in typing.',
  options: {
    pages,
    edits: { type: 'number', description: 'How many changes of each form are measured.', default: 50 },
    data,
    json,
  },
})

export const benchSearch = /** @type {const} */ ({
  run: 'npm run -s bench:search --',
  summary:
    'Measures what a search costs a reader: bytes, time on a slowed phone, and the time until a change is found.',
  options: {
    pages,
    slowdown: { type: 'number', description: 'How many times slower the browser works.', default: 6 },
    edits: { type: 'number', description: 'How many changes are measured.', default: 20 },
    json,
  },
})
