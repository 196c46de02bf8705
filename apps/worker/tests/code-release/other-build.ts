import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const built = join(import.meta.dirname, '../../../site/dist')
const textFiles = /\.(?:mjs|js|css)$/u

/**
 * The built site as a later build would leave it: each style and script of the browser has another name, and the script within every
 * page other words.
 */
export async function makeOtherBuild(number: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-build-'))
  await cp(built, folder, { recursive: true })
  await symlink(join(built, '../node_modules'), join(folder, 'node_modules'))
  const assets = await readdir(join(folder, 'client/_astro'))
  const names = new Map(assets.map((name) => [name, name.replace(/(?=\.\w+$)/u, `-build${number}`)]))
  for (const [name, other] of names)
    await rename(join(folder, 'client/_astro', name), join(folder, 'client/_astro', other))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile() && textFiles.test(each.name))) {
    const file = join(entry.parentPath, entry.name)
    let text = await readFile(file, 'utf8')
    for (const [name, other] of names) text = text.replaceAll(name, other)
    text = text
      .replace(/(buildId = `)[\da-f]{16}/u, `$1${randomBytes(8).toString('hex')}`)
      .replaceAll('try{const t=localStorage', `/* build ${number} */try{const t=localStorage`)
    await writeFile(file, text)
  }
  return folder
}
