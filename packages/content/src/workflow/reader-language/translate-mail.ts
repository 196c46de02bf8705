import { writtenLanguage } from '../../wording/current-language.ts'
import { translateMessage } from '../../wording/translate-message.ts'

/** A mail in the language of its reader, line by line: an address or a name of a document stays as it is. */
export function translateMail<Mail extends { subject: string; text: string; messageId?: string }>(
  mail: Mail,
  language: string,
): Mail {
  if (language === writtenLanguage) return mail
  const lines = mail.text.split('\n').map((line) => {
    const { mark = '', words = '' } = /^(?<mark>- )?(?<words>.*)$/u.exec(line)?.groups ?? {}
    return mark + translateMessage(words, language)
  })
  return {
    ...mail,
    subject: translateMessage(mail.subject, language),
    text: lines.join('\n'),
    // Other words are another message.
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId.replace('<', `<${language}-`) }),
  }
}
