import type { Locale } from '@carepath/schema'
import type { SearchAnswer } from './find-pages.ts'
import type { SearchSite } from './search-site.ts'
import type { SearchWording, ShowAnswer } from './show-answer.ts'

/** What is loaded once a reader first searches. */
interface Loaded {
  site: SearchSite
  find: (words: string, site: SearchSite) => Promise<SearchAnswer>
  show: ShowAnswer
}

/** Typing is answered once it rests for this long. */
const pauseMs = 120

/** The search button and its dialog. The index and the code that reads it are fetched when the dialog is first opened. */
export class SearchElement extends HTMLElement {
  #loading: Promise<Loaded> | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
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
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause)
      this.#pause = setTimeout(() => void this.#answer(), pauseMs)
    })
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#pause)
      const focusFirst = () => this.#results.querySelector('a')?.focus()
      if (this.#shown === this.#input.value.trim()) focusFirst()
      else void this.#answer().then(focusFirst)
    })
  }

  #open() {
    this.#dialog.showModal()
    this.#input.select()
    if (!this.#loading) void this.#answer()
  }

  async #load(): Promise<Loaded> {
    this.#status.textContent = this.#words.loading
    const [{ SearchSite }, { findPages }, { showAnswer }] = await Promise.all([
      import('./search-site.ts'),
      import('./find-pages.ts'),
      import('./show-answer.ts'),
    ])
    const { locale = '', settings = '' } = this.dataset
    return { site: await SearchSite.load(locale as Locale, readJson, settings), find: findPages, show: showAnswer }
  }

  /** Answers what stands in the field. A site that has been published anew meanwhile is read again, once. */
  async #answer(isAgain = false): Promise<void> {
    const asked = ++this.#asked
    try {
      this.#loading ??= this.#load()
      const { site, find, show } = await this.#loading
      const words = this.#input.value.trim()
      const answer = words === '' ? undefined : await find(words, site)
      if (asked !== this.#asked) return
      this.#shown = words
      this.#status.textContent = show(this.#results, answer, site.settings, this.#words)
    } catch {
      this.#loading = undefined
      if (asked !== this.#asked) return
      if (!isAgain) return this.#answer(true)
      this.#results.replaceChildren()
      this.#status.textContent = this.#words.failed
    }
  }

  get #words(): SearchWording {
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

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}
