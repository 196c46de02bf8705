import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { addedLanguages } from '@carepath/site/translated-site'
import { root } from '../env.ts'

type AddedLanguage = (typeof addedLanguages)[number]

/** What a site is built and published from. */
const parts = ['packages/look', 'packages/schema', 'packages/publisher', 'apps/site', 'tests/journey']
const built = new Set(['dist', '.astro', '.vite', '.vite-temp', '.astro-same-as-stock', 'json-schema', 'journeys'])

/**
 * A copy of the repository with more languages, as docs/how-to/add-a-language.md adds them: the product itself has no switch
 * for it, so that a test can't pass by what nobody else could do.
 */
export async function copyWithLanguages(folder: string): Promise<void> {
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  for (const file of ['package.json', 'tsconfig.base.json']) await cp(path.join(root, file), path.join(folder, file))
  await Promise.all(
    parts.map((part) =>
      cp(path.join(root, part), path.join(folder, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (file) => !built.has(path.basename(file)),
      }),
    ),
  )
  const lines = addedLanguages
    .map(({ code, name, direction }) => `  ${JSON.stringify({ code, name, direction })},\n`)
    .join('')
  await change(
    path.join(folder, 'packages/schema/src/values/languages.ts'),
    '] as const satisfies',
    `${lines}] as const satisfies`,
  )
  const words = path.join(folder, 'apps/site/src/i18n')
  for (const language of addedLanguages) await addSiteWords(words, language)
}

async function addSiteWords(words: string, { code, name }: AddedLanguage): Promise<void> {
  await mkdir(path.join(words, code))
  await writeFile(
    path.join(words, code, 'words.ts'),
    `import { withWords } from '../../../tests/support/languages/added-language.ts'
import { addedLanguages } from '../../../tests/support/languages/translated-site.ts'
import { en } from '../en/words.ts'

/** ${name} */
export const ${code} = withWords(en, addedLanguages.find(({ code }) => code === '${code}').words)
`,
  )
  const registry = path.join(words, 'ui-text.ts')
  await change(registry, 'import { es }', `import { ${code} } from './${code}/words.ts'\nimport { es }`)
  await change(registry, '= {', `= { ${code},`)
}

/** Changes a place of a file. Throws where it has no such place. */
async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`)
  await writeFile(file, text.replace(from, to))
}
