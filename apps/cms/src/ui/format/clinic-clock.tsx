'use client'
import { useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { setClinicTimeZone } from './format-time.ts'

/** Around every screen of the admin: times that are printed inside it are those of the clinic's clock. */
export function ClinicClock({ children }: { children?: ReactNode }) {
  const { config } = useConfig()
  // Whoever isn't signed in is given a configuration without most of it.
  const { timezones } = config.admin as Partial<typeof config.admin>
  setClinicTimeZone(timezones?.defaultTimezone)
  return <>{children}</>
}
