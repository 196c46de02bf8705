import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { CarepathError } from '@carepath/schema'
import { staff } from '@carepath/content/model/access/staff.ts'
import { pageEvidence, type PageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { instantIn, pathIn } from '@carepath/content/workflow/trail/question.ts'
import { TrailAnswer } from './trail-answer.tsx'
import { TrailForm } from './trail-form.tsx'

/** In the admin: what a page said at any moment, who had approved it and on which sources. */
export async function TrailView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  if (!staff({ req })) redirect(`${req.payload.config.routes.admin}/login`)
  const [path, at] = [textOf(searchParams?.path), textOf(searchParams?.at)]
  const answer = path ? await ask(initPageResult.req.payload, path, at) : undefined
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(initPageResult.locale ? { locale: initPageResult.locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>What a page said</h1>
        <p>Any page, at any moment: its exact bytes, who had approved its words, and on which sources.</p>
        <TrailForm path={path} at={at} />
        {answer && ('problem' in answer ? <p role="alert">{answer.problem}</p> : <TrailAnswer evidence={answer} />)}
      </Gutter>
    </DefaultTemplate>
  )
}

async function ask(
  payload: Parameters<typeof pageEvidence>[0],
  path: string,
  at: string,
): Promise<PageEvidence | { problem: string }> {
  try {
    const found = await pageEvidence(payload, { path: pathIn(path), at: instantIn(at) })
    return found ?? { problem: 'There was no page at that address at that time.' }
  } catch (error) {
    if (error instanceof CarepathError) return { problem: `${error.message}. ${error.next}` }
    throw error
  }
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
