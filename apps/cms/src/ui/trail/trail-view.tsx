import type { AdminViewServerProps } from 'payload'
import { CarepathError } from '@carepath/schema'
import { clinicDay, clinicTime } from '@carepath/content/config/clinic-clock.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { loadPageEvidence, type PageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { parseInstant, parsePagePath } from '@carepath/content/workflow/trail/parse-question.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { forStaff } from '../page-frame/for-staff.ts'
import { PageFrame } from '../page-frame/page-frame.tsx'
import { TrailAnswer } from './trail-answer.tsx'
import { TrailForm } from './trail-form.tsx'

/** In the admin: what a page said at any moment, on which approvals and sources. */
export async function TrailView(view: AdminViewServerProps) {
  const { req } = forStaff(view)
  const { searchParams } = view
  const [path, at] = [toText(searchParams?.path), toText(searchParams?.at)]
  const timeZone = getSettings(req.payload).clinicTimeZone
  const answer = path ? await findEvidence(req.payload, path, at) : undefined
  return (
    <PageFrame
      view={view}
      title={translate('Page history')}
      intro={translate(
        'Any page at any date and time: its exact copy, who had approved its words, and on which sources.',
      )}
    >
      <TrailForm path={path} at={toClinicTime(at, timeZone)} timeZone={timeZone} />
      {answer &&
        ('problem' in answer ? (
          <p role="alert">{translateMessage(answer.problem)}</p>
        ) : (
          <TrailAnswer evidence={answer} api={req.payload.config.routes.api} timeZone={timeZone} />
        ))}
    </PageFrame>
  )
}

async function findEvidence(
  payload: Parameters<typeof loadPageEvidence>[0],
  path: string,
  at: string,
): Promise<PageEvidence | { problem: string }> {
  try {
    const found = await loadPageEvidence(payload, {
      path: parsePagePath(path),
      at: parseInstant(at, getSettings(payload).clinicTimeZone),
    })
    return found ?? { problem: translate('No page had that address at that time.') }
  } catch (error) {
    if (error instanceof CarepathError) return { problem: `${error.message}. ${error.next}` }
    throw error
  }
}

/** A moment as the picker of day and time wants it, on the clinic's clock; empty where it is none. */
function toClinicTime(at: string, timeZone: string): string {
  if (!at) return ''
  try {
    const instant = parseInstant(at, timeZone)
    return `${clinicDay(timeZone, instant)}T${clinicTime(timeZone, instant)}`
  } catch {
    return ''
  }
}

function toText(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
