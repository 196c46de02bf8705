import type { ReactNode } from 'react'
import '../styles/message.css'

/** Why something was refused, read out at once; nothing where nothing was refused. */
export function Problem({ children }: { children: ReactNode }) {
  if (children === undefined) return null
  return (
    <p role="alert" className="error-text">
      {children}
    </p>
  )
}
