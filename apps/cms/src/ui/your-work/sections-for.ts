import { noticeDays } from '@carepath/editorial'
import { sourceLanguageName } from '@carepath/schema'
import type { Role } from '@carepath/content/model/roles.ts'
import type { YourWork } from '@carepath/content/workflow/your-work/load-your-work.ts'
import { emptySection, type WorkSection } from '@carepath/content/workflow/your-work/work-section.ts'

/** A part of the first page, with its heading. */
export interface ShownSection {
  title: string
  about?: string
  isUrgent?: boolean
  section: WorkSection
}

/** The parts of the first page, in the order in which somebody with a role needs them. */
export function sectionsFor(role: Role, work: YourWork): ShownSection[] {
  const waiting: ShownSection = {
    title: role === 'reviewer' ? 'Waiting for your review' : 'Waiting for a reviewer',
    section: work.waiting,
  }
  const failed: ShownSection = { title: 'Schedules that failed', isUrgent: true, section: work.failed }
  const returned: ShownSection = {
    title: 'Returned to you',
    about: 'Make the requested changes, then submit again. Each comment leads to its field.',
    section: work.returned,
  }
  const approved: ShownSection = { title: 'Approved, waiting to be published', section: work.approved }
  const overdue: ShownSection = {
    title: 'Reviews overdue',
    about: 'Their pages say so, and no edit can be published until a reviewer has approved the whole document.',
    isUrgent: true,
    section: work.due?.overdue ?? emptySection,
  }
  const own = role === 'reviewer' ? [waiting, overdue, returned, approved] : [returned, approved, waiting, overdue]
  return [
    failed,
    ...own,
    { title: 'Your drafts', about: 'Changed last by you, and not published.', section: work.drafts },
    { title: 'Scheduled', section: work.scheduled },
    {
      title: `Reviews due within ${noticeDays} days`,
      about: `A translation is due together with the ${sourceLanguageName} text.`,
      section: work.due?.soon ?? emptySection,
    },
    { title: 'Withdrawn', about: 'Patients can’t read these pages.', section: work.withdrawn },
  ]
}
