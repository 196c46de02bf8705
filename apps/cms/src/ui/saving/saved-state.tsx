'use client'
import { formatRecentTime } from '../format/format-time.ts'
import type { SavingState } from './saver.ts'

interface SavedStateProps {
  state: SavingState
  /** When the document was stored last; undefined of one that isn't stored yet. */
  storedAt: string | undefined
  /** False of a form with a button of its own for saving. */
  savesItself: boolean
}

/** Beside the form's buttons: whether its words are saved. */
export function SavedState({ state, storedAt, savesItself }: SavedStateProps) {
  const isProblem = ['failed', 'signedOut', 'otherPerson', 'clash'].includes(state.kind)
  return (
    <p className="saved-state" data-state={state.kind} role={isProblem ? 'alert' : 'status'}>
      {describeState(state, storedAt, savesItself)}
    </p>
  )
}

function describeState(state: SavingState, storedAt: string | undefined, savesItself: boolean): string {
  switch (state.kind) {
    case 'unchanged':
      return storedAt ? `Last saved ${formatRecentTime(storedAt)}` : savesItself ? 'Saved once you type' : ''
    case 'saved':
      return `Draft saved ${formatRecentTime(state.at)}`
    case 'unsaved':
      return savesItself ? 'Not saved yet' : 'Not saved yet: press Save'
    case 'saving':
      return 'Saving…'
    case 'failed': {
      const why = `Not saved: ${state.why.replace(/\.$/u, '')}.`
      return state.willRetry ? `${why} Trying again…` : why
    }
    case 'signedOut':
      return 'Not saved: you are signed out'
    case 'otherPerson':
      return `Not saved: ${state.name} is signed in`
    case 'clash':
      return `Not saved: ${state.by} changed the same words`
  }
}
