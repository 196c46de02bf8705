import type { ClinicalType } from '@carepath/schema'
import type { CustomComponent, UIField } from 'payload'

/** Beside a form's buttons: taking its document off the site. */
export function withdrawalControls(type: ClinicalType): CustomComponent {
  return { path: '/ui/withdrawal/withdrawal-controls.tsx#WithdrawalControls', clientProps: { type } }
}

/** Above a list: taking the documents chosen in it off the site. */
export function withdrawSelected(type: ClinicalType): CustomComponent {
  return { path: '/ui/withdrawal/withdraw-selected.tsx#WithdrawSelected', clientProps: { type } }
}

/** On top of a form: who keeps its document off the site, and why. */
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
