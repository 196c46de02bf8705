import type { WrittenType } from '@carepath/schema'
import type { CustomComponent } from 'payload'

/** What patients see of a form's document, beside the form's buttons. */
export function liveStatusView(clientProps: { type: WrittenType; globalId?: string }): CustomComponent {
  return { path: '/ui/releases/live-status-view.tsx#LiveStatusView', clientProps }
}
