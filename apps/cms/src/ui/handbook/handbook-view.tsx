import { currentLanguage, writtenLanguage } from '@carepath/content/wording/current-language.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { staff } from '@carepath/content/model/access/staff.ts'
import { PageFrame } from '../page-frame/page-frame.tsx'
import { handbookPages, renderHandbook } from './render-handbook.ts'
import './handbook.css'

/** In the admin: the handbook for those who write, review and publish. */
export async function HandbookView(view: AdminViewServerProps) {
  const {
    searchParams,
    initPageResult: { req },
  } = view
  const { admin } = req.payload.config.routes
  if (!staff({ req })) redirect(`${admin}/login`)
  const page = handbookPages.find((each) => each === searchParams?.page) ?? handbookPages[0]
  const { title, html } = await renderHandbook(page, `${admin}/handbook`)
  // It is written in English only, and says so to everybody else.
  const intro = currentLanguage() === writtenLanguage ? {} : { intro: translate('This handbook is in English only.') }
  return (
    <PageFrame view={view} title={title} {...intro}>
      {/* The text comes with this program, and what it says in HTML was escaped. */}
      <div className="handbook" dangerouslySetInnerHTML={{ __html: html }} />
    </PageFrame>
  )
}
