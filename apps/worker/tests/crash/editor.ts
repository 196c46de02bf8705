import { setTimeout as pause } from 'node:timers/promises'
import { publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import type { TestCms } from '@carepath/content/tests/support/open-cms.ts'
import type { Random } from './random.ts'
import { versionedDefinition, versionedTerm } from './words.ts'

const words = ['Drip', 'Gown', 'Nurse', 'Pump', 'Tube', 'Vein']

/** A document the editor works on. */
export interface Word {
  word: string
  path: string
  id: string
  /** What patients should read in the end; undefined while it is taken down. */
  version: number | undefined
}

/** An editor who publishes, unpublishes and restores without end, through the CMS as any editor does. */
export class Editor {
  readonly words: Word[] = []
  readonly #cms: TestCms
  readonly #random: Random
  #count = 0

  private constructor(cms: TestCms, random: Random) {
    this.#cms = cms
    this.#random = random
  }

  static async open(cms: TestCms, random: Random): Promise<Editor> {
    const editor = new Editor(cms, random)
    const reviewer = await publishReviewer(cms.payload)
    for (const word of words) {
      const version = ++editor.#count
      const texts = { term: versionedTerm(word, version), plainDefinition: versionedDefinition(word, version) }
      const form = { ...termForm(word, reviewer), ...texts, _status: 'published' as const }
      const { id } = await cms.payload.create({ collection: 'glossary-terms', data: form })
      editor.words.push({ word, path: `/glossary/${word.toLowerCase()}/`, id, version })
    }
    return editor
  }

  /** How many public changes the editor has made. */
  get edits(): number {
    return this.#count
  }

  /** Edits until the signal: now in bursts, now with pauses. */
  async work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#edit(this.#random.pick(this.words))
      if (this.#random.next() < 0.5) await pause(this.#random.between(1, 120))
    }
  }

  async #edit(word: Word): Promise<void> {
    const version = ++this.#count
    const isTakenDown = word.version !== undefined && this.#random.next() < 0.15
    const texts = { term: versionedTerm(word.word, version), plainDefinition: versionedDefinition(word.word, version) }
    const data = isTakenDown ? { _status: 'draft' as const } : { ...texts, _status: 'published' as const }
    await this.#cms.payload.update({ collection: 'glossary-terms', id: word.id, data })
    word.version = isTakenDown ? undefined : version
  }
}
