import { decodePath, oldAddress } from '@carepath/schema'
import { openFile } from './open-file.ts'

/** The target of an old path; without `to` the page is gone. */
export interface Redirect {
  to?: string
  status: number
}

interface RedirectTable {
  /** Identifies the file that the table was read from. */
  version: string
  redirects: Map<string, Redirect>
}

const tables = new Map<string, RedirectTable>()

/** The redirect of a decoded path by the published `_redirects`, in whatever spelling the path was asked for. */
export async function findRedirect(folder: string, path: string): Promise<Redirect | undefined> {
  const { redirects } = await currentTable(folder)
  return redirects.get(oldAddress(path))
}

async function currentTable(folder: string): Promise<RedirectTable> {
  const file = await openFile(folder, '_redirects', undefined)
  if (!file) return { version: '', redirects: new Map() }
  try {
    const version = `${file.stats.ino}-${file.stats.mtimeNs}`
    const known = tables.get(folder)
    if (known?.version === version) return known
    const table = { version, redirects: parseRedirects(await file.plain.readFile('utf8')) }
    tables.set(folder, table)
    return table
  } finally {
    await file.close()
  }
}

/** Parses lines of `from to status`, the format that static hosts read; `from 410` and `from to 410` are pages that are gone. */
export function parseRedirects(text: string): Map<string, Redirect> {
  const lines = text.split('\n').map((line) => line.trim())
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/u))
      .map((words): [string, Redirect] => [
        oldAddress(decodePath(words[0] ?? '') ?? ''),
        parseRedirect(words.slice(1)),
      ]),
  )
}

function parseRedirect(words: string[]): Redirect {
  const status = Number(words.at(-1)?.replace('!', ''))
  if (status === 410) return { status }
  const [to = '/'] = words
  return { to, status: Number.isInteger(status) ? status : 301 }
}
