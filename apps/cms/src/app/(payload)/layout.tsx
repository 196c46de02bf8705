import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import '@payloadcms/next/css'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { openNewForm } from '../../server/new-form.ts'
import { serverFunctions } from '../../server/server-functions.ts'
import '../../ui/styles/account-settings.css'
import '../../ui/styles/breadcrumbs.css'
import '../../ui/styles/document-title.css'
import '../../ui/styles/contrast.css'
import '../../ui/styles/not-offered.css'
import '../../ui/styles/select.css'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const answer = () => handleServerFunctions({ ...args, config, importMap, serverFunctions })
  const isNewForm = args.name === 'render-document' && !(args.args as { docID?: unknown }).docID
  return isNewForm ? openNewForm(answer) : answer()
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
