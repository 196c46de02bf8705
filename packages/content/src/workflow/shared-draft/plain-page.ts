import { createHash } from 'node:crypto'
import { locales, type Locale } from '@carepath/schema'
import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { languageWords } from '../../languages/words.ts'
import { element } from '../../mapping/rich-text/tree-element.ts'
import type { SharedDraftWords } from '../../model/text/shared-draft-words.ts'
import { guestResponse } from './guest-response.ts'
import { draftPath } from './paths.ts'

const printer = unified().use(rehypeStringify).freeze()
const text = (value: string): ElementContent => ({ type: 'text', value })

/** Hands the token, which no browser sends by itself, to the form of this page, and sends the form. */
const script = 'document.forms[0].elements.token.value=location.hash.slice(1);document.forms[0].submit()'
const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`

/** Browsers would ask for an icon, and be refused. */
export const noIcon = element('link', { rel: ['icon'], href: 'data:,' })

const styles =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:10vh auto;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.3}section+section{margin-block-start:2.5rem}'

/** The page at the address of every link: the same bytes for all of them. */
export function openingResponse(): Response {
  const words = inEachLanguage(({ opening, needsScripts }) => [
    element('p', {}, [text(opening)]),
    element('noscript', {}, [element('p', {}, [text(needsScripts)])]),
  ])
  const form = element('form', { method: 'post', action: draftPath }, [
    element('input', { type: 'hidden', name: 'token' }),
  ])
  return guestResponse(page([...words, form, element('script', {}, [text(script)])]), 200, scriptHash)
}

/** The answer to every link that doesn't work, whatever the reason. */
export function deniedResponse(): Response {
  return guestResponse(page(saying('deniedTitle', 'denied')), 403)
}

/** The answer to a link that works while its draft can't be rendered. */
export function unavailableResponse(): Response {
  return guestResponse(page(saying('unavailableTitle', 'unavailable')), 503)
}

function saying(title: 'deniedTitle' | 'unavailableTitle', next: 'denied' | 'unavailable'): Element[] {
  return inEachLanguage((words) => [element('h1', {}, [text(words[title])]), element('p', {}, [text(words[next])])])
}

/** Nothing is known of the reader yet: it is said in every language. */
function inEachLanguage(say: (words: SharedDraftWords) => ElementContent[]): Element[] {
  return locales.map((locale: Locale) => element('section', { lang: locale }, say(languageWords[locale].sharedDraft)))
}

function page(body: ElementContent[]): string {
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex, nofollow' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    noIcon,
    element('title', {}, [text('Carepath')]),
    element('style', {}, [text(styles)]),
  ]
  const html = element('html', { lang: locales[0] }, [element('head', {}, head), element('body', {}, body)])
  return printer.stringify({ type: 'root', children: [{ type: 'doctype' }, html] })
}
