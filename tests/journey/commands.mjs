/** The commands of this package, as the launcher and the programs themselves read them. Without an import: see `Command`. */

const site = /** @type {const} */ ({ type: 'string', value: 'URL', description: 'A site that is served already.' })

export const lighthouse = /** @type {const} */ ({
  run: 'npm run -s lighthouse --',
  summary: 'Prints the Lighthouse scores of every template, on a phone. Exit code 1 where one breaks its budget.',
  options: { site },
})

export const handbookShots = /** @type {const} */ ({
  run: 'npm run -s handbook:shots',
  summary:
    'Takes the pictures of the handbook from a running system with sample content, in each language of the admin.',
  options: {},
})

export const shots = /** @type {const} */ ({
  run: 'npm run -s shots --',
  summary:
    'Writes pictures of every template into shots/: both languages, on a phone, a desk and paper, in both themes and forced colors.',
  options: { site },
})
