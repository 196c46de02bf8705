import { createHash } from 'node:crypto'
import { typefaces, type Typeface } from '@carepath/schema'
import { lookStylesheet, type Look } from './stylesheet.ts'

const none = 'none'

/**
 * Public path of a look's stylesheet, e.g. `/look/7a1f5c-none-book-0123456789abcdef.css`; undefined where nothing was chosen. The
 * path names the choice and the content: any part of the system can make the file from its path, and no path ever has two
 * contents.
 */
export function lookPath(look: Look): string | undefined {
  const { mainColor, secondColor, typeface } = look
  if ([mainColor, secondColor, typeface].every((choice) => choice === undefined)) return undefined
  const choice = [mainColor?.slice(1), secondColor?.slice(1), typeface].map((part) => part ?? none).join('-')
  const hash = createHash('sha256').update(lookStylesheet(look)).digest('hex').slice(0, 16)
  return `/look/${choice}-${hash}.css`
}

/** The stylesheet at a public path; undefined where the path is none of ours, or of another version of the site. */
export function lookFile(path: string): string | undefined {
  const [, main = '', second = '', type = ''] = /^\/look\/(\w+)-(\w+)-(\w+)-\w{16}\.css$/u.exec(path) ?? []
  if (![main, second].every((part) => part === none || /^[0-9a-f]{6}$/u.test(part))) return undefined
  if (type !== none && !isTypeface(type)) return undefined
  const look: Look = {
    ...(main !== none && { mainColor: `#${main}` }),
    ...(second !== none && { secondColor: `#${second}` }),
    ...(type !== none && { typeface: type }),
  }
  return lookPath(look) === path ? lookStylesheet(look) : undefined
}

const isTypeface = (word: string): word is Typeface => (typefaces as readonly string[]).includes(word)
