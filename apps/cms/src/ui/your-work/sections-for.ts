import { noticeDays } from '@carepath/editorial'
import { sourceLocale } from '@carepath/schema'
import type { Role } from '@carepath/content/model/roles.ts'
import type { YourWork } from '@carepath/content/workflow/your-work/load-your-work.ts'
import { emptySection, type WorkSection } from '@carepath/content/workflow/your-work/work-section.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { languageName } from '@carepath/content/wording/names.ts'

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
    title: role === 'reviewer' ? translate('Waiting for your review') : translate('Waiting for a reviewer'),
    section: work.waiting,
  }
  const failed: ShownSection = { title: translate('Schedules that failed'), isUrgent: true, section: work.failed }
  const returned: ShownSection = {
    title: translate('Returned to you'),
    about: translate('Make the requested changes, then submit again. Each comment leads to its field.'),
    section: work.returned,
  }
  const approved: ShownSection = { title: translate('Approved, waiting to be published'), section: work.approved }
  const overdue: ShownSection = {
    title: translate('Reviews overdue'),
    about: translate(
      'Their pages say so, and no edit can be published until a reviewer has approved the whole document.',
    ),
    isUrgent: true,
    section: work.due?.overdue ?? emptySection,
  }
  const own = role === 'reviewer' ? [waiting, overdue, returned, approved] : [returned, approved, waiting, overdue]
  return [
    failed,
    ...own,
    {
      title: translate('Your drafts'),
      about: translate('Changed last by you, and not published.'),
      section: work.drafts,
    },
    { title: translate('Scheduled'), section: work.scheduled },
    {
      title: translate('Reviews due within {noticeDays} days', { noticeDays }),
      about: translate('A translation is due together with the {language} text.', {
        language: languageName(sourceLocale),
      }),
      section: work.due?.soon ?? emptySection,
    },
    { title: translate('Withdrawn'), about: translate('Patients can’t read these pages.'), section: work.withdrawn },
  ]
}
