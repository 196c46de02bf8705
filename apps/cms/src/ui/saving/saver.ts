import { busy, type ChangedMeanwhile, type SaveAnswer } from './send-save.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** How the words in a form stand, as the form says it. */
export type SavingState =
  /** As they were loaded. */
  | { kind: 'unchanged' }
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; why: string; willRetry: boolean }
  | { kind: 'signedOut' }
  | { kind: 'otherPerson'; name: string }
  /** Somebody changed the same words, and the person hasn't chosen yet. */
  | { kind: 'clash'; by: string }

/** `clash`: the person has to choose; `unreachable`: the server, which prepares the form, doesn't answer. */
export type JoinOutcome = 'joined' | 'clash' | 'unreachable'

interface SaverParts<Values> {
  /** What the form holds now. */
  read: () => Values
  /** True while the form holds what isn't stored. */
  isDirty: () => boolean
  send: (values: Values) => Promise<SaveAnswer>
  /** Takes over what the server has stored. */
  onSaved: (doc: Record<string, unknown>, sent: Values) => void
  /** Joins another's changes with those in the form. */
  onChanged: (answer: ChangedMeanwhile) => Promise<JoinOutcome>
  onState: (state: SavingState) => void
}

/** A pause in typing. */
const pauseMs = 1000
/** Times until the next attempt, one after the other; then always the last. */
const retriesMs = [2000, 5000, 10_000, 30_000]
/** Somebody else may save again and again while this form's words are joined with theirs. */
const maxJoins = 5

/** Saves a form after each pause in typing, one save at a time, and says how it stands. */
export class Saver<Values> {
  readonly #parts: SaverParts<Values>
  #state: SavingState = { kind: 'unchanged' }
  /** What is said once nothing is unsaved. */
  #stored: SavingState = { kind: 'unchanged' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay: Promise<boolean> | undefined
  #failures = 0
  #isHeld = false

  constructor(parts: SaverParts<Values>) {
    this.#parts = parts
  }

  get state(): SavingState {
    return this.#state
  }

  /** True while something would be lost if the page went away. */
  get isUnsaved(): boolean {
    return this.#parts.isDirty() || this.#underWay !== undefined
  }

  /** Somebody typed. */
  edited(): void {
    if (this.#needsPerson()) return
    if (!this.#underWay) this.#show({ kind: 'unsaved' })
    this.#failures = 0
    this.#schedule(pauseMs)
  }

  /** Saves at once; false where not everything is saved. */
  async flush(): Promise<boolean> {
    if (this.#isHeld) return !this.#parts.isDirty()
    this.#cancel()
    // Words typed during a save are saved by the next.
    for (let round = 0; round < maxJoins && this.isUnsaved; round += 1) {
      this.#underWay ??= this.#save().finally(() => {
        this.#underWay = undefined
      })
      if (!(await this.#underWay)) return false
    }
    if (this.#parts.isDirty()) this.#schedule(pauseMs)
    // What was typed was taken back.
    else if (['unsaved', 'failed', 'clash'].includes(this.#state.kind)) this.#show(this.#stored)
    return !this.#parts.isDirty()
  }

  /** Waits while the form's own button saves or publishes. */
  hold(): void {
    this.#isHeld = true
    this.#cancel()
  }

  release(): void {
    this.#isHeld = false
    if (this.#parts.isDirty()) this.#schedule(pauseMs)
  }

  /** Something else than a save has found out how the form stands. */
  tell(state: SavingState): void {
    this.#cancel()
    this.#show(state)
  }

  stop(): void {
    this.#cancel()
  }

  async #save(joins = 0): Promise<boolean> {
    this.#show({ kind: 'saving' })
    const sent = this.#parts.read()
    const answer = await this.#parts.send(sent)
    switch (answer.kind) {
      case 'saved':
        this.#failures = 0
        this.#parts.onSaved(answer.doc, sent)
        this.#stored = { kind: 'saved', at: savedAt(answer.doc) }
        this.#show(this.#parts.isDirty() ? { kind: 'unsaved' } : this.#stored)
        return true
      case 'changed':
        return this.#join(answer, joins)
      case 'unreachable':
        return this.#retryLater(answer.why, answer.retryMs)
      case 'refused':
        this.#show({ kind: 'failed', why: answer.why, willRetry: false })
        return false
      default:
        this.#show(answer)
        return false
    }
  }

  async #join(answer: ChangedMeanwhile, joins: number): Promise<boolean> {
    const who = answer.by.isYou ? translate('you, in another tab,') : answer.by.name
    if (joins >= maxJoins) return this.#retryLater(translate('{who} saved this form again and again', { who }))
    const outcome = await this.#parts.onChanged(answer)
    if (outcome === 'joined') return this.#save(joins + 1)
    if (outcome === 'unreachable') return this.#retryLater(busy)
    this.#show({ kind: 'clash', by: who })
    return false
  }

  #retryLater(why: string, askedMs = 0): false {
    const retryMs = retriesMs[Math.min(this.#failures, retriesMs.length - 1)] ?? pauseMs
    this.#failures += 1
    this.#show({ kind: 'failed', why, willRetry: true })
    this.#schedule(Math.max(retryMs, askedMs))
    return false
  }

  #needsPerson(): boolean {
    return ['signedOut', 'otherPerson', 'clash'].includes(this.#state.kind)
  }

  #schedule(ms: number): void {
    this.#cancel()
    if (!this.#isHeld) this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #cancel(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #show(state: SavingState): void {
    this.#state = state
    this.#parts.onState(state)
  }
}

function savedAt({ updatedAt }: Record<string, unknown>): string {
  return typeof updatedAt === 'string' ? updatedAt : new Date().toISOString()
}
