import { createHash } from 'node:crypto'
import { isClinicalType, sourceLocale } from '@carepath/schema'
import { formPath, kindOf } from '../../candidate/document-name.ts'
import type { NotificationKind } from '../../model/notification.ts'
import type { Notification } from '../../model/payload-types.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { reviewPath } from '../due-reviews/review-path.ts'

type Told = Pick<Notification, 'kind' | 'documentType' | 'documentId' | 'locale' | 'by'>

const sentences: Record<NotificationKind, (what: string, by: string) => string> = {
  submitted: (what, by) => `Waiting for your review: ${what}${by && `, submitted${by}`}.`,
  returned: (what, by) => `Changes requested${by}: ${what}.`,
  commentAnswered: (what, by) => `A comment was answered${by}: ${what}.`,
  approved: (what, by) => `Approved${by}: ${what}.`,
  published: (what, by) => `Published${by}: ${what}.`,
  scheduleFailed: (what) => `Scheduled publish failed: ${what}.`,
  withdrawn: (what, by) => `Withdrawn${by}: ${what}.`,
  reviewDue: (what) => `Review due soon or overdue: ${what}.`,
}

/** What happened, in one sentence. Without the document's name it can be mailed: no word of it is one that patients read. */
export function describeNews({ kind, documentType, locale, by }: Told, name?: string): string {
  const type = kindOf(documentType).toLowerCase()
  const what = name === undefined ? type : `“${name}” (${type})`
  const language = locale && locale !== sourceLocale ? ` in ${languageLabel(locale)}` : ''
  return sentences[kind](what + language, by ? ` by ${by}` : '')
}

/** Path inside the admin of what a notification is about. */
export function newsPath({ kind, documentType: type, documentId: id, locale }: Told): string {
  const language = locale ?? sourceLocale
  if (isClinicalType(type) && (kind === 'submitted' || kind === 'reviewDue'))
    return reviewPath({ type, id, locale: language })
  return `${formPath({ type, id })}?locale=${language}`
}

/** One message with all that waits for a person: what happened, and where to look, and no words of documents. */
export function formatMail(
  waiting: readonly Notification[],
  { adminUrl, from }: { adminUrl: string; from: string },
): { subject: string; text: string; messageId: string } {
  const [first] = waiting
  const isOne = first !== undefined && waiting.length === 1
  const entries = waiting.map((each) => `- ${describeNews(each)}\n  ${adminUrl}${newsPath(each)}`)
  const choose = `You choose what you are told, and how, on your account’s page:\n${adminUrl}/account`
  const keys = waiting.map(({ key }) => key).join('\n')
  const hash = createHash('sha256').update(keys).digest('hex').slice(0, 32)
  return {
    subject: isOne ? describeNews(first).slice(0, -1) : `${waiting.length} updates in the admin`,
    text: `${[...entries, choose].join('\n\n')}\n`,
    messageId: `<${hash}@${from.slice(from.indexOf('@') + 1)}>`,
  }
}
