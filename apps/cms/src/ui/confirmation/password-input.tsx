'use client'
import { translate } from '@carepath/content/wording/translate.ts'

interface PasswordInputProps {
  id: string
  /** What is typed; absent where the form reads the field itself. */
  typed?: { value: string; onChange: (password: string) => void }
  autoFocus?: boolean
  isReadOnly?: boolean
}

/** The field for the password that the person has. */
export function PasswordInput({ id, typed, autoFocus = false, isReadOnly = false }: PasswordInputProps) {
  return (
    <>
      <label htmlFor={id}>{translate('Password')}</label>
      <input
        id={id}
        className="text-input"
        type="password"
        autoComplete="current-password"
        autoFocus={autoFocus}
        required
        readOnly={isReadOnly}
        {...(typed ? { value: typed.value, onChange: (event) => typed.onChange(event.target.value) } : {})}
      />
    </>
  )
}
