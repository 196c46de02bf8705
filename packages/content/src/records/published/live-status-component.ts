import type { WrittenType } from '@carepath/schema'
import type { CustomComponent } from 'payload'

/** The live status of a form's document, as Payload's configuration names a component. */
export function liveStatusView(clientProps: { type: WrittenType; globalId?: string }): CustomComponent {
  return { path: '/ui/releases/live-status-view.tsx#LiveStatusView', clientProps }
}
