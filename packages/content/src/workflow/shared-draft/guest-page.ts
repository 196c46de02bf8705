import type { Locale } from '@carepath/schema'
import type { Element, ElementContent } from 'hast'
import type { Payload } from 'payload'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { getSettings } from '../../config/get-settings.ts'
import { languageWords } from '../../languages/words.ts'
import { element } from '../../mapping/rich-text/tree-element.ts'
import type { SharedDraft } from '../../model/payload-types.ts'
import type { SharedDraftWords } from '../../model/text/shared-draft-words.ts'
import { maxComment } from './guest-comment.ts'
import { guestStyles } from './guest-styles.ts'
import { draftPath } from './paths.ts'
import { noIcon } from './plain-page.ts'
import { findElement, findLinkText, makeSelfContained } from './self-contained.ts'
import { maxName } from './share-draft.ts'

const html = unified().use(rehypeParse).use(rehypeStringify).freeze()
const text = (value: string): ElementContent => ({ type: 'text', value })

interface Guest {
  share: SharedDraft
  token: string
  isApproved: boolean
  /** Public paths of the draft's own pages, and the one that is shown, from 0. */
  pages: { paths: string[]; shown: number }
  /** The part of the page that is the draft, with its `#`; empty for the whole page. */
  fragment: string
  /** What came of a comment. */
  notice?: string | undefined
}

/** The page of a shared draft: as the site renders it, marked, by itself, and with a form for comments where they are wanted. */
export async function makeGuestPage(payload: Payload, rendered: string, guest: Guest): Promise<string> {
  const page = html.parse(rendered)
  // The names that the guide's own list gives to its pages, before its links are gone.
  const names = guest.pages.paths.map((path) => findLinkText(page, path))
  await makeSelfContained(payload, page)
  const words = languageWords[guest.share.locale].sharedDraft
  const [head, body] = [findElement(page, 'head'), findElement(page, 'body')]
  if (!head || !body) throw new Error('The rendered page has no head or no body.')
  head.children.push(
    element('meta', { name: 'robots', content: 'noindex, nofollow' }),
    noIcon,
    element('style', {}, [text(guestStyles)]),
  )
  const mark = markOf(payload, guest, words)
  body.children = [
    ...renderBar({ mark, names, guest, words }),
    ...body.children,
    ...(guest.share.mayComment ? [renderCommentForm(guest, words)] : []),
  ]
  return html.stringify(page)
}

function markOf(payload: Payload, { share, isApproved }: Guest, words: SharedDraftWords): string {
  const until = formatUntil(share.until, share.locale, getSettings(payload).clinicTimeZone)
  return (isApproved ? words.approvedMark : words.mark)(share.forName, until)
}

function formatUntil(until: string, locale: Locale, timeZone: string): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(`${locale}-US`, { ...parts, timeZone, timeZoneName: 'short' }).format(
    Date.parse(until),
  )
}

interface Bar {
  mark: string
  names: (string | undefined)[]
  guest: Guest
  words: SharedDraftWords
}

/** The mark, which stays in sight and is on each sheet, what came of a comment, and the draft's pages. */
function renderBar({ mark, names, guest, words }: Bar): Element[] {
  const { share, token, pages, fragment, notice } = guest
  const buttons = names.map((name, number) => {
    const isShown = number === pages.shown
    const state = isShown ? { disabled: true, ariaCurrent: 'page' } : {}
    const label = text(name ?? words.page(number + 1))
    return element('button', { type: 'submit', name: 'page', value: String(number), ...state }, [label])
  })
  const links = [
    ...(fragment ? [element('a', { href: fragment }, [text(words.showPart)])] : []),
    ...(share.mayComment ? [element('a', { href: '#draft-comment' }, [text(words.writeComment)])] : []),
  ]
  return [
    element('div', { className: ['draft-watermark'], ariaHidden: 'true' }, [text(mark)]),
    element('p', { className: ['draft-mark'] }, [text(mark)]),
    element('aside', { className: ['draft-bar'], ariaLabel: words.pages }, [
      ...(notice ? [element('p', { role: 'status', className: ['draft-bar__notice'] }, [text(notice)])] : []),
      ...(links.length > 0 ? [element('p', { className: ['draft-bar__links'] }, links)] : []),
      ...(names.length > 1 ? [form(token, 'draft-bar__pages', words.pages, buttons)] : []),
    ]),
  ]
}

function renderCommentForm({ share, token, pages }: Guest, words: SharedDraftWords): Element {
  return element('section', { className: ['draft-comment'], id: 'draft-comment' }, [
    element('h2', {}, [text(words.commentHeading)]),
    element('p', { id: 'draft-comment-hint' }, [text(words.commentHint)]),
    form(token, 'draft-comment__form', words.commentHeading, [
      hidden('comment', 'yes'),
      hidden('page', String(pages.shown)),
      element('label', { htmlFor: ['draft-name'] }, [text(words.yourName)]),
      element('input', {
        id: 'draft-name',
        name: 'name',
        maxLength: maxName,
        value: share.forName,
        required: true,
        autoComplete: ['name'],
      }),
      element('label', { htmlFor: ['draft-text'] }, [text(words.yourComment)]),
      element('textarea', {
        id: 'draft-text',
        name: 'text',
        maxLength: maxComment,
        rows: 5,
        required: true,
        ariaDescribedBy: ['draft-comment-hint'],
      }),
      element('button', { type: 'submit' }, [text(words.send)]),
    ]),
  ])
}

function form(token: string, className: string, label: string, children: ElementContent[]): Element {
  const properties = { method: 'post', action: draftPath, className: [className], ariaLabel: label }
  return element('form', properties, [hidden('token', token), ...children])
}

const hidden = (name: string, value: string) => element('input', { type: 'hidden', name, value })
