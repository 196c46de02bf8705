import config from '@payload-config'
import { RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import type { SanitizedConfig } from 'payload'
import { configOfNewForm } from '../../../../server/new-form.ts'
import { pageMetadata } from '../../../../server/page-metadata.ts'
import { importMap } from '../importMap.js'

interface Address {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Address): Promise<Metadata> =>
  pageMetadata({ config, params, searchParams })

export default function Page({ params, searchParams }: Address) {
  const configOfPage = async (): Promise<SanitizedConfig> => configOfNewForm(await config, (await params).segments)
  return RootPage({ config: configOfPage(), importMap, params, searchParams })
}
