import { ParsedList } from './parsed-list.ts'

/** A rule of the published `_headers`: the headers of responses to some paths. */
interface Rule {
  /** The beginning of the paths, and their end where a star stands between; else a whole path. */
  path: string
  end?: string
  headers: Record<string, string>
}

/** Rules for a folder without `_headers`, in which nothing is published yet: only files of the site itself may load. */
const fallbackRules: Rule[] = [
  {
    path: '/',
    end: '',
    headers: { 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' },
  },
]

const rulesOfTrees = new ParsedList('_headers', parseHeaders)

/** Headers of a path by the published `_headers` of a tree. Later rules add to earlier ones. */
export async function headersFor(tree: string, pathname: string): Promise<Record<string, string>> {
  const rules = (await rulesOfTrees.read(tree)) ?? fallbackRules
  const matching = rules.filter(({ path, end }) =>
    end === undefined ? pathname === path : pathname.startsWith(path) && pathname.endsWith(end),
  )
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>
}

/** Parses a path on its own line, then its headers on indented lines: the format that static hosts read. */
function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\S/u.test(line)) rules.push(parseRule(line.trim()))
    else addHeader(rules.at(-1), line)
  }
  return rules
}

function parseRule(pattern: string): Rule {
  const [path = '', end] = pattern.split('*', 2)
  return { path, headers: {}, ...(end !== undefined && { end }) }
}

function addHeader(rule: Rule | undefined, line: string): void {
  const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/u.exec(line) ?? []
  if (rule && name !== undefined && value !== undefined) rule.headers[name.toLowerCase()] = value
}
