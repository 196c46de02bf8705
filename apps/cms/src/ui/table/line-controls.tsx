'use client'

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
  const { noun, name, before, after } = line
  const place = noun === 'row' ? 'below' : 'to the right'
  return (
    <span className="table-grid__controls" role="group" aria-label={`${noun === 'row' ? 'Row' : 'Column'} ${name}`}>
      <LineButton
        label={`Move ${noun} ${name} ${before}`}
        sign={arrows[before]}
        isEnabled={canMoveBack}
        onPress={() => onMove(-1)}
      />
      <LineButton
        label={`Move ${noun} ${name} ${after}`}
        sign={arrows[after]}
        isEnabled={canMoveOn}
        onPress={() => onMove(1)}
      />
      <LineButton label={`Add a ${noun} ${place}`} sign="+" isEnabled onPress={onAdd} />
      <LineButton label={`Remove ${noun} ${name}`} sign="×" isEnabled={canRemove} onPress={onRemove} />
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
