import type { Locale } from '@carepath/schema'
import type { SearchAnswer } from '../find-pages.ts'
import type { OpenSearch } from './open-search.ts'
import type { SearchWording } from './show-answer.ts'

/** Typing is answered once it rests for `show`. From `find` on the answer is looked for, so that it is there by then. */
const restMs = { find: 30, show: 120 }

/** The search button and its dialog. The index and the code that reads it are fetched when the dialog is first opened. */
export class SearchElement extends HTMLElement {
  #loading: Promise<OpenSearch> | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
  /** The words whose answer was last looked for, while it stands. */
  #found: { words: string; answer: Promise<SearchAnswer | undefined> } | undefined
  /** The words whose answer is shown. */
  #shown = ''
  /** Number of the newest question: answers to earlier ones are dropped. */
  #asked = 0

  connectedCallback() {
    this.#button.addEventListener('click', () => this.#open())
    this.#button.disabled = false
    this.#dialog.addEventListener('click', (event) => {
      const isOutside = event.target === this.#dialog
      // A link may lead to another place on this page.
      const isLeaving = event.target instanceof Element && event.target.closest('[data-close], a')
      if (isOutside || isLeaving) this.#dialog.close()
    })
    this.#input.addEventListener('input', (event) => {
      clearTimeout(this.#pause)
      if (isWhole(event)) return void this.#answer()
      this.#pause = setTimeout(() => {
        this.#pause = setTimeout(() => void this.#answer(), restMs.show - restMs.find)
        // What fails is said when the answer is to be shown.
        this.#find(this.#words).catch(() => undefined)
      }, restMs.find)
    })
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#pause)
      const focusFirst = () => this.#results.querySelector('a')?.focus()
      if (this.#shown === this.#words) focusFirst()
      // To move the focus takes a moment: the answer is painted before.
      else void this.#answer().then(() => requestAnimationFrame(() => setTimeout(focusFirst)))
    })
  }

  #open() {
    this.#dialog.showModal()
    this.#input.select()
    if (!this.#loading) void this.#answer()
  }

  async #load(): Promise<OpenSearch> {
    this.#status.textContent = this.#wording.loading
    // A browser remembers that code could not be fetched until the page is loaded again.
    if (!navigator.onLine) throw new Error('There is no network')
    const { openSearch } = await import('./open-search.ts')
    const { locale = '', settings = '' } = this.dataset
    return openSearch({
      locale: locale as Locale,
      settings,
      wording: this.#wording,
      read: readJson,
      rest: () => this.#rest(),
    })
  }

  /** Waits until there is nothing to do; true once something stands in the field. */
  #rest(): Promise<boolean> {
    return new Promise((resolve) => {
      const tell = () => resolve(this.#words !== '')
      if ('requestIdleCallback' in window) requestIdleCallback(tell)
      else setTimeout(tell)
    })
  }

  /** The answer to these words, looked for once; none for an empty field. */
  #find(words: string): Promise<SearchAnswer | undefined> {
    if (this.#found?.words !== words) this.#found = { words, answer: this.#lookFor(words) }
    return this.#found.answer
  }

  async #lookFor(words: string): Promise<SearchAnswer | undefined> {
    const { find } = await (this.#loading ??= this.#load())
    return words === '' ? undefined : find(words)
  }

  /**
   * Answers what stands in the field. Where files can’t be read, all are read again, once: the site may have been published anew
   * meanwhile. What was found of it is shown after that, and Enter tries again.
   */
  async #answer(before?: { loaded?: OpenSearch; answer?: SearchAnswer }): Promise<void> {
    const asked = ++this.#asked
    let partial = before
    try {
      const loaded = await (this.#loading ??= this.#load())
      const words = this.#words
      const answer = await this.#find(words)
      if (asked !== this.#asked) return
      if (!answer?.isPartial) {
        this.#shown = words
        this.#show(loaded, answer)
        return
      }
      // What was read before is read again from the network, which may fail for more of it.
      if (!before?.answer || before.answer.pages.length <= answer.pages.length) partial = { loaded, answer }
    } catch {
      // Said below, or by a newer question, which begins anew.
    }
    this.#loading = undefined
    this.#found = undefined
    if (asked !== this.#asked) return
    this.#shown = ''
    if (!before) return this.#answer(partial ?? {})
    if (partial?.loaded) {
      // What was read stays: words that were answered before are, without a network too.
      this.#loading = Promise.resolve(partial.loaded)
      this.#show(partial.loaded, partial.answer)
    } else {
      this.#results.replaceChildren()
      this.#status.textContent = this.#wording.failed
    }
  }

  #show({ show }: OpenSearch, answer: SearchAnswer | undefined): void {
    this.#status.textContent = show(this.#results, answer)
  }

  get #words(): string {
    return this.#input.value.trim()
  }

  get #wording(): SearchWording {
    return JSON.parse(this.dataset.words ?? '{}') as SearchWording
  }

  get #button() {
    return this.#part('button', HTMLButtonElement)
  }

  get #dialog() {
    return this.#part('dialog', HTMLDialogElement)
  }

  get #input() {
    return this.#part('input', HTMLInputElement)
  }

  get #status() {
    return this.#part('[role="status"]', HTMLElement)
  }

  get #results() {
    return this.#part('.search__results', HTMLElement)
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector)
    if (part instanceof type) return part
    throw new Error(`The search has no ${selector}`)
  }
}

/** True for words that are there at once: nobody types on in them. */
const isWhole = (event: Event): boolean =>
  event instanceof InputEvent && ['insertFromPaste', 'insertFromDrop'].includes(event.inputType)

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}
