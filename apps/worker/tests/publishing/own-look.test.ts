import { readSettings } from '@carepath/content/config/env.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { exportSite, openPublisher, type Publisher } from '@carepath/publisher'
import { documentKey, type DocumentChange, type PublishedDocument, type SiteSettings } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const built = join(import.meta.dirname, '../../../site/dist')

let dataDir: string
let options: ReturnType<typeof publisherOptions>
let publisher: Publisher
/** The newest release. */
let release = 0

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'carepath-look-'))
  await mkdir(join(dataDir, 'media'))
  await writeFile(join(dataDir, 'media/logo.webp'), 'a picture')
  options = publisherOptions(readSettings({ DATA_DIR: dataDir, SITE_DIST: built }))
  publisher = await openPublisher({ ...options, hasBestCompression: false })
})
afterAll(async () => {
  await publisher.close()
  await rm(dataDir, { recursive: true })
})

type Look = Partial<Pick<SiteSettings, 'logo' | 'mainColor' | 'secondColor' | 'typeface'>>

const logo = { src: '/media/logo.webp', width: 640, height: 200, mimeType: 'image/webp', alt: 'A lake', variants: [] }

/** The examples with a look in the settings of both languages. */
const siteWith = (look: Look): PublishedDocument[] =>
  exampleDocuments.map((document) =>
    document.type === 'site-settings' ? { ...document, ...look, assets: look.logo ? [look.logo.src] : [] } : document,
  )

function changes(documents: readonly PublishedDocument[]): DocumentChange[] {
  const byKey = Map.groupBy(documents, documentKey)
  return [...byKey.values()].flatMap((renditions) => {
    const [first] = renditions
    return first ? [{ type: first.type, id: first.id, documents: renditions }] : []
  })
}

async function publishLook(look: Look): Promise<Map<string, string>> {
  const documents = siteWith(look)
  const settings = documents.filter(({ type }) => type === 'site-settings')
  const isFirst = [...publisher.documents()].length === 0
  const report = await publisher.publish({ changes: changes(isFirst ? documents : settings) })
  expect(report).toMatchObject({ status: 'live' })
  await publisher.background.waitForAll()
  release = report.id ?? 0
  return filesIn(options.liveDir)
}

async function exportLook(look: Look): Promise<Map<string, string>> {
  const directory = join(dataDir, `export-${Math.random()}`)
  await exportSite({ ...options, documents: siteWith(look), directory })
  return filesIn(directory)
}

/** Every file by its path, without the compressed copies. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
  const pairs = files.map(async (entry): Promise<[string, string]> => {
    const file = join(entry.parentPath, entry.name)
    return [file.slice(folder.length), await readFile(file, 'latin1')]
  })
  return new Map((await Promise.all(pairs)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const stylesheets = (files: Map<string, string>) => [...files.keys()].filter((path) => path.startsWith('/look/'))
/** Pages that people read, without the stubs that redirect. */
const pages = (files: Map<string, string>) =>
  [...files].filter(([path, text]) => path.endsWith('.html') && !text.includes('http-equiv="refresh"'))

describe('A clinic’s own look', () => {
  test(
    'reaches every page, changes and goes with the settings, and is the same as in a full render',
    { timeout: 120_000 },
    async () => {
      const plain = await publishLook({})
      expect(stylesheets(plain)).toEqual([])

      const purple: Look = { logo, mainColor: '#7a1f5c', secondColor: '#1b4d3e', typeface: 'book' }
      const first = await publishLook(purple)
      const [stylesheet = '', ...others] = stylesheets(first)
      expect(others).toEqual([])
      expect(first.get(stylesheet)).toContain('--brand:#7a1f5c')
      for (const [path, html] of pages(first)) {
        expect(html, path).toContain(`<link rel="stylesheet" href="${stylesheet}">`)
        expect(html, path).toContain('src="/media/logo.webp"')
        expect(html, path).toContain(
          '<meta name="theme-color" content="#7a1f5c" media="(prefers-color-scheme: light)">',
        )
        expect(html, path).not.toMatch(/<style\b|\sstyle="/u)
      }
      expect(first).toEqual(await exportLook(purple))
      expect(await publisher.verify()).toEqual([])

      const green: Look = { mainColor: '#1b4d3e' }
      const second = await publishLook(green)
      expect(stylesheets(second)).toHaveLength(1)
      expect(stylesheets(second)).not.toEqual([stylesheet])
      expect([...second.keys()].filter((path) => path.startsWith('/media/'))).toEqual([])
      expect(second).toEqual(await exportLook(green))

      const back = await publishLook({})
      expect(back).toEqual(plain)
    },
  )

  test('can be live again after it has gone', { timeout: 60_000 }, async () => {
    const before = await publishLook({ mainColor: '#4a148c', typeface: 'plain' })
    const earlier = release
    await publishLook({})
    await publisher.rollBack(earlier, { by: 'A test' })
    await publisher.background.waitForAll()
    expect(await filesIn(options.liveDir)).toEqual(before)
  })
})
