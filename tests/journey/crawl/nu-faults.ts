import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { ServedPage } from './crawl-site.ts'

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

/** True where there is a Java, which the checker needs. */
export const hasJava = spawnSync('java', ['-version']).status === 0

/** A table that scrolls is in a section that its caption names: html-validate asks for the element. */
const namedByCaption = 'Section lacks heading.'

const ReportSchema = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string(), message: z.string(), extract: z.string().optional() }),
  ),
})

/** What the Nu Html Checker of the W3C says of pages, warnings too, one line each. */
export async function findNuFaults(pages: readonly ServedPage[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carepath-nu-'))
  try {
    const files = pages.map(({ html, path: page }, index) => ({ page, html, file: path.join(folder, `${index}.html`) }))
    await Promise.all(files.map(({ file, html }) => writeFile(file, html)))
    const pageAt = new Map(
      files.map(({ file, page }) => [pathToFileURL(file).href.replace('file:///', 'file:/'), page]),
    )
    const { stdout } = await promisify(execFile)(
      'java',
      ['-jar', checker, '--format', 'json', '--stdout', '--exit-zero-always', folder],
      { maxBuffer: 64 * 2 ** 20 },
    )
    const { messages } = ReportSchema.parse(JSON.parse(stdout))
    const faults = messages.filter(({ message }) => !message.startsWith(namedByCaption))
    return faults.map(
      ({ type, url, message, extract = '' }) => `${pageAt.get(url) ?? url} ${type}: ${message} (${extract.trim()})`,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
