import type { Words } from '../../../../model/text/admin-dictionary.ts'
import { auditLogScreens } from './audit-log.ts'
import { yourWorkScreens } from './your-work.ts'
import { publishingScreens } from './publishing.ts'
import { formsScreens } from './forms.ts'
import { choicesScreens } from './choices.ts'
import { accountsScreens } from './accounts.ts'
import { listsScreens } from './lists.ts'
import { calendarScreens } from './calendar.ts'
import { trashScreens } from './trash.ts'
import { reviewScreens } from './review.ts'
import { reviewDeskScreens } from './review-desk.ts'
import { handbookScreens } from './handbook.ts'

/** Words that screens print by themselves. */
export const screens: Words = {
  ...auditLogScreens,
  ...choicesScreens,
  ...yourWorkScreens,
  ...publishingScreens,
  ...formsScreens,
  ...accountsScreens,
  ...reviewDeskScreens,
  ...reviewScreens,
  ...trashScreens,
  ...listsScreens,
  ...handbookScreens,
  ...calendarScreens,
}
