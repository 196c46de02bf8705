import type { UncheckedRule } from '@carepath/editorial'

/** Says which rules know no words of the language: their silence isn’t praise. Empty where they know it. */
export function UncheckedRules({ rules }: { rules: readonly UncheckedRule[] }) {
  if (rules.length === 0) return null
  return (
    <>
      <p>
        <strong>The editorial rules don’t know the words of this language.</strong> Read the text yourself for what they
        would look for:
      </p>
      <ul className="findings__list" aria-label="Not checked in this language">
        {rules.map(({ id, title, isPartlyChecked }) => (
          <li key={id}>
            {title}
            {isPartlyChecked && ' (the fields are checked, the words aren’t)'}
          </li>
        ))}
      </ul>
    </>
  )
}
