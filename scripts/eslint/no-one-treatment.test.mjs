import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'

/** The medicine of the sample content: code that knows its name knows nothing of any other treatment. */
const medicine = /ketamin/iu

it('names no one treatment in code, outside the sample content and tests', () => {
  const naming = globSync('{apps,packages}/*/src/**/*.{ts,tsx,astro,css,json,mjs}', { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    // The former shape of signed words, the forms' generated types, labelled sentences and the sample content name it for good.
    .filter(
      (file) =>
        !/^packages\/sample-content\/|\/upgrade\/|\/former\/|\/data-steps\/|payload-types\.ts$|\/claims\/examples\.json$/u.test(
          file,
        ),
    )
    .filter((file) => medicine.test(readFileSync(path.join(root, file), 'utf8')))
  expect(naming).toEqual([])
})
