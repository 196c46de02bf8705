'use client'

interface PasswordInputProps {
  id: string
  value: string
  onChange: (password: string) => void
  autoFocus?: boolean
  isReadOnly?: boolean
}

/** The field for the password that the person has. */
export function PasswordInput({ id, value, onChange, autoFocus = false, isReadOnly = false }: PasswordInputProps) {
  return (
    <>
      <label htmlFor={id}>Password</label>
      <input
        id={id}
        className="text-input"
        type="password"
        autoComplete="current-password"
        autoFocus={autoFocus}
        required
        readOnly={isReadOnly}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
