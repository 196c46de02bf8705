import { closeSync, fdatasyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { EditedSite } from '../site/edited-site.ts'

/** What one page costs at least, in milliseconds. */
export interface PageTimes {
  /** One page's render by the site's bundle, and nothing else. */
  render: number[]
  /** One file of that page, written, synced and renamed. */
  file: number[]
}

/** Renders one page by the bundle, and writes it to a file on the disk of the site. */
export async function measurePage(site: EditedSite, into: PageTimes, folder = site.folder): Promise<void> {
  const begun = performance.now()
  const html = await site.renderPage()
  const rendered = performance.now()
  writePage(folder, html)
  into.render.push(rendered - begun)
  into.file.push(performance.now() - rendered)
}

function writePage(folder: string, html: string): void {
  const [draft, page] = [join(folder, 'yardstick.new'), join(folder, 'yardstick.html')]
  const file = openSync(draft, 'wx')
  writeSync(file, html)
  fdatasyncSync(file)
  closeSync(file)
  renameSync(draft, page)
}
