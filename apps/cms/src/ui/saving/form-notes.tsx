'use client'
import { Button } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { formatRecentTime } from '../format/format-time.ts'
import type { SavingState } from './saver.ts'
import '../styles/message.css'
import './saving.css'

interface FormNotesProps {
  state: SavingState
  /** Name of the person who typed. */
  typist: string
  /** True while the form holds words that aren't stored. */
  isDirty: boolean
  /** When the text that can be restored was typed. */
  typedAt: string | undefined
  onSignIn: () => void
  onSaveAnyway: () => void
  onCompare: () => void
  onRestore: () => void
  onDiscard: () => void
}

/** Above the form, until it is settled: what keeps its words from being saved, and what can be done. */
export function FormNotes(props: FormNotesProps) {
  const { state, typist, isDirty, typedAt } = props
  return (
    <>
      {state.kind === 'signedOut' && (
        <Note
          isError
          text={translate('You are signed out. {value}', {
            value: isDirty
              ? translate('Your last changes are not saved yet. Sign in here to save them.')
              : translate('Sign in here to go on.'),
          })}
        >
          <Button size="medium" margin={false} onClick={props.onSignIn}>
            {translate('Sign in')}
          </Button>
        </Note>
      )}
      {state.kind === 'otherPerson' && (
        <Note
          isError
          text={translate(
            '{typist} typed this, but {name} is signed in now. It is not saved under another name by itself.',
            { typist, name: state.name },
          )}
        >
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={props.onSaveAnyway}>
            {translate('Save as {name}', { name: state.name })}
          </Button>
          <Button size="medium" margin={false} onClick={props.onSignIn}>
            {translate('Sign in as {typist}', { typist })}
          </Button>
        </Note>
      )}
      {state.kind === 'clash' && (
        <Note
          isError
          text={translate('Your last changes are not saved: {by} changed the same words.', { by: state.by })}
        >
          <Button size="medium" margin={false} onClick={props.onCompare}>
            {translate('Compare and choose')}
          </Button>
        </Note>
      )}
      {typedAt !== undefined && (
        <Note
          text={translate('You typed something here that was not saved ({time}).', { time: formatRecentTime(typedAt) })}
        >
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={props.onDiscard}>
            {translate('Delete it')}
          </Button>
          <Button size="medium" margin={false} onClick={props.onRestore}>
            {translate('Restore what you typed at {time}', { time: formatRecentTime(typedAt) })}
          </Button>
        </Note>
      )}
    </>
  )
}

function Note({ text, isError = false, children }: { text: string; isError?: boolean; children: React.ReactNode }) {
  return (
    <div className={`message message--${isError ? 'error' : 'warning'} form-note`} role={isError ? 'alert' : 'status'}>
      <p>{text}</p>
      <div className="form-note__buttons">{children}</div>
    </div>
  )
}
