'use client'
import { formatRecentTime } from '../format/format-time.ts'
import type { SavingState } from './saver.ts'
import { translate } from '@carepath/content/wording/translate.ts'

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
      return storedAt
        ? translate('Last saved {time}', { time: formatRecentTime(storedAt) })
        : savesItself
          ? translate('Saved once you type')
          : ''
    case 'saved':
      return translate('Draft saved {time}', { time: formatRecentTime(state.at) })
    case 'unsaved':
      return savesItself ? translate('Not saved yet') : translate('Not saved yet: press Save')
    case 'saving':
      return translate('Saving…')
    case 'failed': {
      const why = translate('Not saved: {list}.', { list: state.why.replace(/\.$/u, '') })
      return state.willRetry ? translate('{why} Trying again…', { why }) : why
    }
    case 'signedOut':
      return translate('Not saved: you are signed out')
    case 'otherPerson':
      return translate('Not saved: {name} is signed in', { name: state.name })
    case 'clash':
      return translate('Not saved: {by} changed the same words', { by: state.by })
  }
}
