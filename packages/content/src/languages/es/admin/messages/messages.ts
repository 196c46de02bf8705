import type { Words } from '../../../../model/text/admin-dictionary.ts'
import { yourWorkMessages } from './your-work.ts'
import { mailsMessages } from './mails.ts'
import { reviewMessages } from './review.ts'
import { reviewDeskMessages } from './review-desk.ts'
import { publishing1Messages } from './publishing-1.ts'
import { publishing2Messages } from './publishing-2.ts'
import { accountsMessages } from './accounts.ts'
import { mediaMessages } from './media.ts'
import { fields1Messages } from './fields-1.ts'
import { fields2Messages } from './fields-2.ts'
import { trashAndListsMessages } from './trash-and-lists.ts'
import { importMessages } from './import.ts'
import { importValuesMessages } from './import-values.ts'
import { findings1Messages } from './findings-1.ts'
import { findings2Messages } from './findings-2.ts'
import { redFlagMessages } from './red-flags.ts'

/** What the system says in sentences. */
export const messages: Words = {
  ...yourWorkMessages,
  ...mailsMessages,
  ...reviewMessages,
  ...reviewDeskMessages,
  ...publishing1Messages,
  ...publishing2Messages,
  ...accountsMessages,
  ...mediaMessages,
  ...fields1Messages,
  ...fields2Messages,
  ...trashAndListsMessages,
  ...importMessages,
  ...importValuesMessages,
  ...findings1Messages,
  ...findings2Messages,
  ...redFlagMessages,
}
