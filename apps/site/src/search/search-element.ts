import { countMark, type PluralForms } from '../i18n/model/plural.ts'
import type { SearchIndex, SearchResult } from './search-index.ts'

/** The search button and its dialog. The index and its library are fetched when the dialog is first opened. */
export class SearchElement extends HTMLElement {
  #index: Promise<void> | undefined
  #find: ((words: string) => SearchResult[]) | undefined

  connectedCallback() {
    this.#button.addEventListener('click', () => this.#open())
    this.#button.disabled = false
    this.#dialog.addEventListener('click', (event) => {
      const isOutside = event.target === this.#dialog
      const isClose = event.target instanceof Element && event.target.closest('[data-close]')
      if (isOutside || isClose) this.#dialog.close()
    })
    this.#input.addEventListener('input', () => this.#show())
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault()
      this.#results.querySelector('a')?.focus()
    })
  }

  #open() {
    this.#dialog.showModal()
    this.#input.select()
    this.#index ??= this.#load()
  }

  async #load() {
    this.#status.textContent = this.dataset.loading ?? ''
    try {
      const search = await import('./search-index.ts')
      const index: SearchIndex = await search.loadIndex(this.dataset.locale ?? '')
      this.#find = (words) => search.findPages(index, words)
      this.#show()
    } catch {
      this.#index = undefined
      this.#status.textContent = this.dataset.failed ?? ''
    }
  }

  #show() {
    if (!this.#find) return
    const words = this.#input.value.trim()
    const results = words ? this.#find(words) : []
    this.#results.replaceChildren(...results.map(resultItem))
    this.#status.textContent = words ? this.#countWords(results.length) : ''
  }

  #countWords(count: number): string {
    const { none = '', found = '{}', formatTag } = this.dataset
    if (count === 0) return none
    const forms = JSON.parse(found) as PluralForms
    const form = forms[new Intl.PluralRules(formatTag).select(count)] ?? forms.other
    return form.replace(countMark, new Intl.NumberFormat(formatTag).format(count))
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
    return this.#part('ul', HTMLUListElement)
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector)
    if (part instanceof type) return part
    throw new Error(`The search has no ${selector}`)
  }
}

function resultItem({ path, title, description }: SearchResult): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const summary = document.createElement('p')
  link.href = path
  link.textContent = title
  summary.textContent = description
  item.append(link, summary)
  return item
}
