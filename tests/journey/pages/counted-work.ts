import type { Page } from 'playwright-core'

/** What a task took, where it was measured before. */
interface Figures {
  clicks?: number
  fields?: number
  seconds?: number
}

/** Counts what is done by hand on some pages, and prints it. */
export class CountedWork {
  clicks = 0
  fields = 0
  readonly #began = performance.now()

  static async on(...pages: Page[]): Promise<CountedWork> {
    const work = new CountedWork()
    for (const page of pages) await work.watch(page)
    return work
  }

  /** Counts what is done on one more page. */
  async watch(page: Page): Promise<void> {
    await page.exposeFunction('countWork', (what: 'clicks' | 'fields') => {
      this[what] += 1
    })
    await page.addInitScript(listen)
    await page.evaluate(listen)
  }

  /** Prints one line, each figure beside the one from before. */
  print(task: string, before: Figures = {}, note = ''): void {
    const seconds = (performance.now() - this.#began) / 1000
    const was = (figure: keyof Figures) => (before[figure] === undefined ? '' : ` (before: ${before[figure]})`)
    process.stdout.write(
      `${task}: ${this.clicks} clicks${was('clicks')}, ${this.fields} ${this.fields === 1 ? 'field' : 'fields'}` +
        `${was('fields')}, ${seconds.toFixed(1)} s${was('seconds')}${note && `, ${note}`}\n`,
    )
  }
}

/** In the browser: every press of the mouse, and every field that is typed into or chosen in. */
function listen(): void {
  const { countWork } = window as { countWork?: (what: 'clicks' | 'fields') => void }
  let last: EventTarget | null = null
  document.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && countWork?.('clicks'), true)
  const typed = ({ target }: Event) => {
    // A box that is ticked was clicked.
    const isText = !(target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type))
    if (isText && target !== last) countWork?.('fields')
    last = target
  }
  document.addEventListener('input', typed, true)
}
