import type { ServerProps } from 'payload'
import { loadClinicBrand } from '@carepath/content/workflow/clinic-brand/clinic-brand.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { ClinicMark } from './clinic-mark.tsx'
import { logoAddress } from './logo-address.ts'

/** In the header of every screen, the way back to the first page: the clinic’s logo. */
export async function ClinicIcon({ payload }: ServerProps) {
  const brand = await loadClinicBrand(payload)
  return <ClinicMark name={`${brand.name}: ${translate('Your work')}`} logo={logoAddress(payload.config, brand)} />
}
