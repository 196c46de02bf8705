import type { SanitizedConfig } from 'payload'
import type { ClinicBrand } from '@carepath/content/workflow/clinic-brand/clinic-brand.ts'

/** Where the admin has the clinic’s logo; undefined where there is none. Another logo has another address. */
export const logoAddress = ({ routes }: SanitizedConfig, { logo }: ClinicBrand): string | undefined =>
  logo && `${routes.api}/clinic-logo?${encodeURIComponent(logo)}`
