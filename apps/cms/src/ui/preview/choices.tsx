import { translate } from '@carepath/content/wording/translate.ts'
interface ChoicesProps<Name extends string> {
  legend: string
  choices: Record<Name, string>
  chosen: Name
  onChoose: (name: Name) => void
}

/** A few choices side by side, of which one is chosen. */
export function Choices<Name extends string>({ legend, choices, chosen, onChoose }: ChoicesProps<Name>) {
  return (
    <fieldset className="preview__widths">
      <legend>{legend}</legend>
      {(Object.entries(choices) as [Name, string][]).map(([name, label]) => (
        <button key={name} type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
          {translate(label)}
        </button>
      ))}
    </fieldset>
  )
}
