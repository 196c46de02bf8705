import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { loadClinicBrand } from '@carepath/content/workflow/clinic-brand/clinic-brand.ts'
import { logoAddress } from '../clinic/logo-address.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The sign-in, in place of Payload's own, which knows no second factor. */
export async function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { config } = req.payload
  const destination = getSafeRedirect({ fallbackTo: config.routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(destination)
  const brand = await loadClinicBrand(req.payload)
  return (
    <SignInForm
      name={brand.name}
      logo={logoAddress(config, brand)}
      destination={destination}
      forgotten={`${config.routes.admin}/forgot`}
    />
  )
}
