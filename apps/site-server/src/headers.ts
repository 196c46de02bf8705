import { openFile } from './open-file.ts'

/** A rule of the published `_headers`: the headers of responses to some paths. */
interface Rule {
  /** The beginning of the paths, or a whole path. */
  path: string
  isPrefix: boolean
  headers: Record<string, string>
}

/** Rules for a folder without `_headers`, in which nothing is published yet: only files of the site itself may load. */
const fallbackRules: Rule[] = [
  {
    path: '/',
    isPrefix: true,
    headers: { 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' },
  },
]

const cachedRules = new Map<string, { version: string; rules: Rule[] }>()

/** Headers of a path by the published `_headers`. Later rules add to earlier ones. */
export async function headersFor(folder: string, pathname: string): Promise<Record<string, string>> {
  const matching = (await currentRules(folder)).filter(({ path, isPrefix }) =>
    isPrefix ? pathname.startsWith(path) : pathname === path,
  )
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>
}

async function currentRules(folder: string): Promise<Rule[]> {
  const file = await openFile(folder, '_headers', undefined)
  if (!file) return fallbackRules
  try {
    const version = `${file.stats.ino}-${file.stats.mtimeNs}`
    const current = cachedRules.get(folder)
    if (current?.version === version) return current.rules
    const rules = parseHeaders(await file.plain.readFile('utf8'))
    cachedRules.set(folder, { version, rules })
    return rules
  } finally {
    await file.close()
  }
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

const parseRule = (path: string): Rule => ({
  path: path.replace(/\*$/u, ''),
  isPrefix: path.endsWith('*'),
  headers: {},
})

function addHeader(rule: Rule | undefined, line: string): void {
  const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/u.exec(line) ?? []
  if (rule && name !== undefined && value !== undefined) rule.headers[name.toLowerCase()] = value
}
