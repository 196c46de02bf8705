'use client'
import { Component, type ComponentType, type ReactNode } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { FaultMessage } from './fault-message.tsx'
import type { ScreenError } from './use-fault-reference.ts'
import '../styles/message.css'
import './fault.css'

interface BoundaryProps {
  /** What the part is called, e.g. `The state of the review`. */
  part: string
  children: ReactNode
}

/** Keeps a fault of one part of a screen to that part: the form around it, with the words typed into it, stays. */
class PartBoundary extends Component<BoundaryProps, { error?: ScreenError }> {
  override state: { error?: ScreenError } = {}

  static getDerivedStateFromError(error: ScreenError): { error: ScreenError } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <section className="message message--error fault-part" role="alert">
        <p>
          {translate('{part} can’t be shown. The rest of this screen works: what you type is saved.', {
            part: translate(this.props.part),
          })}
        </p>
        <FaultMessage error={error} />
      </section>
    )
  }
}

/** A part of a screen that takes nothing else down with it. */
export function guarded<Props extends object>(part: string, Part: ComponentType<Props>): ComponentType<Props> {
  return function Guarded(props: Props) {
    return (
      <PartBoundary part={part}>
        <Part {...props} />
      </PartBoundary>
    )
  }
}
