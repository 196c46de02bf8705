'use client'
import { translate } from '@carepath/content/wording/translate.ts'

interface LineControlsProps {
  line: {
    noun: 'row' | 'column'
    /** What follows the noun, e.g. "2". */
    name: string
    /** Where the line moves to. */
    before: 'up' | 'left'
    after: 'down' | 'right'
  }
  canMoveBack: boolean
  canMoveOn: boolean
  canRemove: boolean
  onMove: (by: 1 | -1) => void
  onAdd: () => void
  onRemove: () => void
}

const arrows = { up: '↑', down: '↓', left: '←', right: '→' }

/** The buttons of a row or column: move it, add one after it, remove it. */
export function LineControls({ line, canMoveBack, canMoveOn, canRemove, onMove, onAdd, onRemove }: LineControlsProps) {
  const { name } = line
  const noun = translate(line.noun)
  const [before, after] = [translate(line.before), translate(line.after)]
  const place = line.noun === 'row' ? translate('below') : translate('to the right')
  return (
    <span
      className="table-grid__controls"
      role="group"
      aria-label={`${line.noun === 'row' ? translate('Row') : translate('Column')} ${name}`}
    >
      <LineButton
        label={translate('Move {noun} {name} {before}', { noun, name, before })}
        sign={arrows[line.before]}
        isEnabled={canMoveBack}
        onPress={() => onMove(-1)}
      />
      <LineButton
        label={translate('Move {noun} {name} {after}', { noun, name, after })}
        sign={arrows[line.after]}
        isEnabled={canMoveOn}
        onPress={() => onMove(1)}
      />
      <LineButton label={translate('Add a {noun} {place}', { noun, place })} sign="+" isEnabled onPress={onAdd} />
      <LineButton
        label={translate('Remove {noun} {name}', { noun, name })}
        sign="×"
        isEnabled={canRemove}
        onPress={onRemove}
      />
    </span>
  )
}

interface LineButtonProps {
  label: string
  sign: string
  isEnabled: boolean
  onPress: () => void
}

function LineButton({ label, sign, isEnabled, onPress }: LineButtonProps) {
  return (
    <button
      type="button"
      className="table-grid__button"
      aria-label={label}
      title={label}
      disabled={!isEnabled}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
