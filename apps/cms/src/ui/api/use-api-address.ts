'use client'
import { useConfig } from '@payloadcms/ui'

/** Where the admin's API is. */
export function useApiAddress(): string {
  const { config } = useConfig()
  return config.serverURL + config.routes.api
}
