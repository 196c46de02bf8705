import { readdir, readFile, writeFile } from 'node:fs/promises'
import { RegulatorSchema } from './regulation/regulator.ts'

/** Lists the files of `regulators/`, so that a regulator is added by adding a file. With `--check`, fails where the list is stale. */
const folder = new URL('../regulators/', import.meta.url)
const list = new URL('regulation/regulator-files.ts', import.meta.url)

const ids = (await readdir(folder))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort()
for (const id of ids) await checkFile(id)
if (process.argv.includes('--check')) await checkList()
else await writeFile(list, text())

async function checkFile(id: string): Promise<void> {
  const { error, data } = RegulatorSchema.safeParse(JSON.parse(await readFile(new URL(`${id}.json`, folder), 'utf8')))
  if (data?.id === id) return
  for (const { path, message } of error?.issues ?? [{ path: ['id'], message: 'must be the name of the file' }])
    console.error(`regulators/${id}.json: ${path.join('.')} ${message}.`)
  process.exit(1)
}

async function checkList(): Promise<void> {
  if ((await readFile(list, 'utf8').catch(() => '')) === text()) return
  console.error('regulator-files.ts: stale. Run pnpm --filter @carepath/schema generate and commit the file.')
  process.exitCode = 1
}

function text(): string {
  const names = ids.map((id) => [id, id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())] as const)
  return `// Written by generate-regulators.ts from the files of packages/schema/regulators: don't edit it by hand.
${names.map(([id, name]) => `import ${name} from '../../regulators/${id}.json' with { type: 'json' }`).join('\n')}

/** Every file of \`packages/schema/regulators\`, as it is written. */
export const regulatorFiles: readonly unknown[] = [
${names.map(([, name]) => `  ${name},`).join('\n')}
]
`
}
