import { decodePath, oldAddress } from '@carepath/schema'
import { ParsedList } from './parsed-list.ts'

/** The target of an old path; without `to` the page is gone. */
export interface Redirect {
  to?: string
  status: number
}

const redirectsOfTrees = new ParsedList('_redirects', parseRedirects)

/** The redirect of a decoded path by the published `_redirects` of a tree, in whatever spelling the path was asked for. */
export async function findRedirect(tree: string, path: string): Promise<Redirect | undefined> {
  return (await redirectsOfTrees.read(tree))?.get(oldAddress(path))
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
