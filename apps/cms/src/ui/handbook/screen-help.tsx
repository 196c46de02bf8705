'use client'
import { sourceLocale } from '@carepath/schema'
import { useAuth, useConfig, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { User } from '@carepath/content/model/payload-types.ts'
import { handbookAddress, handbookTitle } from '@carepath/content/wording/handbook-address.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { pageOfScreen } from './page-of-screen.ts'
import './screen-help.css'

/** In the header of each screen: leads to the page of the handbook about the task at hand. */
export function ScreenHelp() {
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const { code } = useLocale()
  const path = usePathname().slice(config.routes.admin.length)
  const page = pageOfScreen({ path, role: user?.role, isTranslation: code !== sourceLocale })
  const label = translate('Handbook: {title}', { title: handbookTitle(page) })
  return (
    <a
      className="screen-help"
      href={handbookAddress(page)}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
    >
      ?
    </a>
  )
}
