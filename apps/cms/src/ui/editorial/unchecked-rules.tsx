import type { UncheckedRule } from '@carepath/editorial'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'

/** Says which rules know no words of the language: their silence isn’t praise. Empty where they know it. */
export function UncheckedRules({ rules }: { rules: readonly UncheckedRule[] }) {
  if (rules.length === 0) return null
  return (
    <>
      <p>
        <strong>{translate('The editorial rules don’t know the words of this language.')}</strong>{' '}
        {translate('Read the text yourself for what they would look for:')}
      </p>
      <ul className="findings__list" aria-label={translate('Not checked in this language')}>
        {rules.map(({ id, title, isPartlyChecked }) => (
          <li key={id}>
            {translateMessage(title)}
            {isPartlyChecked && translate(' (the fields are checked, the words aren’t)')}
          </li>
        ))}
      </ul>
    </>
  )
}
