import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { inflate } from '@sparticuz/chromium'
import { inheritedEnv, libraryPath, root, withTemporaryFolder } from '../env.ts'

/** A browser that can be started on this machine. */
export interface Chrome {
  executablePath: string
  env: Record<string, string>
}

const cache = path.join(root, 'node_modules/.cache')
const packageFolder = path
  .dirname(import.meta.resolve('@sparticuz/chromium').replace('file://', ''))
  .replace(/\/build$/u, '')

/** Unpacks the Chromium of the lockfile, once for each version. */
export async function unpackChromium(): Promise<Chrome> {
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = path.join(cache, `chromium-${version}`)
  if (!(await exists(folder))) await unpackInto(folder)

  const executablePath = path.join(folder, 'chromium')
  const fonts = { FONTCONFIG_FILE: path.join(folder, 'own-fonts.conf') }
  await writeFile(fonts.FONTCONFIG_FILE, fontsConfig(folder))
  if (await canStart(executablePath, fonts)) return { executablePath, env: fonts }

  // The machine lacks libraries such as libnss3, which are in the package.
  const libraries = [path.join(folder, 'al2023/lib'), libraryPath].filter((part) => part !== undefined).join(':')
  const env = { ...fonts, LD_LIBRARY_PATH: libraries }
  if (await canStart(executablePath, env)) return { executablePath, env }
  throw new Error(`${executablePath} does not start here. Set CHROME_PATH to an installed Chrome or Chromium.`)
}

/** Unpacks into a temporary folder and renames it, so that an interrupted run leaves no incomplete folder. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(path.join(cache, 'chromium-'))
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
  await withTemporaryFolder(draft, () =>
    Promise.all(archives.map((name) => inflate(path.join(packageFolder, 'bin', name)))),
  )
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true })
    if (!(await exists(folder))) throw error
  })
}

/** The fonts of the package alone: with those of the machine a page would be higher on one than on another. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}

async function canStart(executablePath: string, env: Record<string, string>): Promise<boolean> {
  return promisify(execFile)(executablePath, ['--version', '--no-sandbox'], { env: { ...inheritedEnv, ...env } }).then(
    () => true,
    () => false,
  )
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
