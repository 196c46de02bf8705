'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { compareParts } from '@carepath/content/workflow/comparison/compare-parts.ts'
import type { Locale } from '@carepath/schema'
import { translate } from '@carepath/content/wording/translate.ts'
import { ComparedParagraphs } from '../../comparison/compared-paragraphs.tsx'
import type { Clash } from '../../merge/merge-form.ts'
import { canJoin, type Choice } from '../../merge/settle-clash.ts'
import { valueParagraphs } from '../../merge/value-text.ts'
import { SavingDialog } from './saving-dialog.tsx'

/** A clash with its place in the form's words. */
export interface LabelledClash extends Clash {
  label: string
}

interface ClashDialogProps {
  slug: string
  /** Who changed the same words and when, as a sentence. */
  intro: string
  /** What stands for the other side's words, e.g. `Ana Ruiz’s`. */
  theirs: string
  clashes: LabelledClash[]
  locale: Locale
  onSettled: (choices: Choice[]) => void
  onClose: () => void
}

/** Asks, field by field, whose words stay. Neither text is lost: the other one's is in a version. */
export function ClashDialog({ slug, intro, theirs, clashes, locale, onSettled, onClose }: ClashDialogProps) {
  const [choices, setChoices] = useState<(Choice | undefined)[]>([])
  const headingId = `${slug}-heading`
  const chosen = clashes.map((_, index) => choices[index])
  const choose = (index: number, choice: Choice) => {
    setChoices(clashes.map((_, at) => (at === index ? choice : choices[at])))
  }
  const all = chosen.filter((choice) => choice !== undefined)

  return (
    <SavingDialog slug={slug} headingId={headingId} onClose={onClose}>
      <div className="confirmation-modal__content">
        <h1 id={headingId}>{translate('The same words were changed twice')}</h1>
        <p>{translate('{intro} Choose which words stay. The others remain in the history of versions.', { intro })}</p>
        {clashes.map((clash, index) => (
          <fieldset key={clash.path.join('.')} className="clash">
            <legend>{clash.label}</legend>
            <ClashWords clash={clash} theirs={theirs} locale={locale} />
            {choicesOf(clash).map((choice) => (
              <label key={choice} className="clash__choice">
                <input
                  type="radio"
                  name={`${slug}-${index}`}
                  checked={chosen[index] === choice}
                  onChange={() => choose(index, choice)}
                />
                {choice === 'mine'
                  ? translate('Keep mine')
                  : choice === 'theirs'
                    ? translate('Use {theirs}', { theirs })
                    : translate('Keep both, mine first')}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" margin={false} size="large" onClick={onClose}>
          {translate('Decide later')}
        </Button>
        <Button margin={false} size="large" disabled={all.length < clashes.length} onClick={() => onSettled(all)}>
          {translate('Save')}
        </Button>
      </div>
    </SavingDialog>
  )
}

const choicesOf = (clash: Clash): Choice[] => ['mine', 'theirs', ...(canJoin(clash) ? (['both'] as const) : [])]

/** Both texts, and the words in which they differ. */
function ClashWords({
  clash: { mine, theirs: other },
  theirs,
  locale,
}: Pick<ClashDialogProps, 'theirs' | 'locale'> & { clash: Clash }) {
  if (mine === undefined) return <p>{translate('You removed this; {theirs} version has changed it.', { theirs })}</p>
  if (other === undefined) return <p>{translate('You changed this; in {theirs} version it is removed.', { theirs })}</p>
  const part = (value: unknown) => [{ key: 'text', path: '', label: '', paragraphs: valueParagraphs(value), parts: [] }]
  const [compared] = compareParts(part(other), part(mine), locale)
  return (
    <>
      <p className="clash__legend">
        {translate('Only in mine:')} <ins>{translate('underlined')}</ins>
        {translate('. Only in')} {theirs}: <del>{translate('struck through')}</del>.
      </p>
      <div className="clash__words">
        <ComparedParagraphs paragraphs={compared?.paragraphs ?? []} isFirst={false} lang={locale} />
      </div>
    </>
  )
}
