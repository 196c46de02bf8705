import { bases, hasSource, isAttested } from '@carepath/schema'
import type { Field, RelationshipField, SelectField, UIField } from 'payload'
import { choice } from '../inputs/choice.ts'
import { basisLabels } from '../labels.ts'
import { reference, references, withoutStandIns } from '../inputs/reference.ts'
import { shownWhere } from '../validation/shown-where.ts'
import { withRule } from '../validation/with-rule.ts'

type Siblings = Record<string, unknown>

/**
 * The grounds of a claim, beside the claim's own fields.
 * For an optional claim, `isStated` says whether an editor has made it; until then its grounds are hidden.
 */
export function grounds(isStated?: (siblings: Siblings) => boolean): Field[] {
  const shown = <F extends Field>(field: F) => (isStated ? shownWhere(field, isStated, withText) : field)
  const isVouchedFor = (siblings: Siblings) => isAttested(siblings.basis) && (isStated?.(siblings) ?? true)
  return [
    shown(sameAsAbove()),
    shown(basis()),
    shown(sources()),
    shown(studied()),
    shownWhere(attestedBy(), isVouchedFor),
  ]
}

const withText = 'It is the basis of a text, and the text beside it is empty.'

/** The grounds of words that may stand without any, since they are about another treatment. */
export function optionalGrounds(): Field[] {
  const isStated = ({ basis }: Siblings) => Boolean(basis)
  const stated = choice({
    ...basisOptions,
    description: 'For a figure, or what a regulator or a guideline says. Empty where the row claims nothing.',
    required: false,
  })
  const isVouchedFor = ({ basis }: Siblings) => isAttested(basis)
  return [stated, shownWhere(sources(), isStated), shownWhere(attestedBy(), isVouchedFor)]
}

const basisOptions = { name: 'basis', label: 'Basis', values: bases, labels: basisLabels }

function basis(): SelectField {
  const field = choice({
    ...basisOptions,
    description:
      'A claim needs a source. What happens at this clinic needs a clinician who confirms it. A text with some of each needs both. A background explanation needs neither.',
  })
  return withRule(field, (value) => (value ? true : 'Choose the basis.'))
}

/** Takes over what the claim before this one in the form rests on. */
function sameAsAbove(): UIField {
  return {
    name: 'sameAsAbove',
    type: 'ui',
    admin: { components: { Field: '/ui/guidance/same-as-above.tsx#SameAsAbove' }, disableListColumn: true },
  }
}

/** What a claim says was studied. */
export function studied(): RelationshipField {
  return references('intervention', {
    name: 'studied',
    label: 'Treatment studied',
    description:
      'Empty where it is what the sources studied. Where they studied several, name those that this claim is about. The page says of evidence from anything else, or from other people, that it is indirect.',
  })
}

function sources(): RelationshipField {
  const field = references('source', {
    name: 'sources',
    label: 'Sources',
    description:
      'The publications this claim can be found in: search by title, author, DOI or PubMed number. + adds one and fills it in from its number. At least one, unless it is background or what this clinic does.',
  })
  return withRule(field, (value, siblings) =>
    typeof siblings.basis === 'string' &&
    !hasSource({ basis: siblings.basis, sources: Array.isArray(value) ? value : [] })
      ? 'Name at least one source that supports this claim, or change the basis.'
      : true,
  )
}

function attestedBy(): RelationshipField {
  const field = withoutStandIns(
    reference('person', {
      name: 'attestedBy',
      label: 'Confirmed by',
      description: 'The clinician who confirms how the clinic works, where the text says so.',
    }),
  )
  return withRule(field, (value) => (value ? true : 'Name the clinician who confirms this.'))
}
