import type { ClinicalType } from '@carepath/schema'
import type { CustomComponent, UIField } from 'payload'

/** Beside a form's buttons: recalling its document, and its legal hold. */
export function withdrawalControls(type: ClinicalType): CustomComponent {
  return { path: '/ui/withdrawal/withdrawal-controls.tsx#WithdrawalControls', clientProps: { type } }
}

/** Above a list: recalling the documents that are selected in it. */
export function withdrawSelected(type: ClinicalType): CustomComponent {
  return { path: '/ui/withdrawal/withdraw-selected.tsx#WithdrawSelected', clientProps: { type } }
}

/** At the top of a form: who has withdrawn its document, and why. */
export function withdrawalBanner(type: ClinicalType): UIField {
  return {
    name: 'withdrawalBanner',
    type: 'ui',
    admin: {
      components: { Field: { path: '/ui/withdrawal/withdrawal-banner.tsx#WithdrawalBanner', clientProps: { type } } },
      disableListColumn: true,
    },
  }
}
