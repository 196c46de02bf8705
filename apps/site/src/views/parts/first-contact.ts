import type { Clinic, ClinicPrice, FirstStep, Locale } from '@carepath/schema'
import { formatMoney } from '../../i18n/format-number.ts'
import { formatCurrency, keepOrder } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { clinicPath } from '../../routes/paths.ts'
import type { Link } from '../../routes/link.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'

/** What a clinic asks for, ready to print. */
export interface PricesView {
  /** Whose prices they are, and in which currency. */
  note: string
  /** Of the one thing that isn't free; absent where there are several, whose prices say nothing of one another. */
  range?: string
  prices: { label: string; price: string; note?: string }[]
}

/** Of a treatment's clinic: how to begin there and what it costs, or where its own page says so. */
export interface FirstContactView {
  firstSteps: FirstStep[]
  prices?: PricesView
  /** To the parts of the clinic's page, where it says more than this page does. */
  toFirstSteps?: Link
  toCost?: Link
}

/** The prices of a clinic that states any. */
export function pricesView(context: PageContext, { prices, currency }: Clinic): PricesView | undefined {
  if (!prices || !currency) return undefined
  const { locale, text } = context
  const [paid, ...others] = prices.filter(({ min, max = min }) => max > 0)
  return {
    note: text.pricesNote(formatCurrency(locale, currency)),
    ...(paid && others.length === 0 && { range: formatPrice(context, paid, currency) }),
    prices: prices.map(({ item, note, ...amounts }) => {
      const price = formatPrice(context, amounts, currency)
      return { label: item, price, ...(note && !saysSame(locale, note, price) && { note }) }
    }),
  }
}

/** True of a note that is the price in words once more: “No charge.” */
const saysSame = (locale: Locale, note: string, price: string): boolean =>
  note.replace(/\.$/u, '').localeCompare(price, locale, { sensitivity: 'base' }) === 0

function formatPrice(
  context: PageContext,
  { min, max = min }: Pick<ClinicPrice, 'min' | 'max'>,
  currency: string,
): string {
  const { locale, text } = context
  if (max === 0) return text.noCharge
  const [lowest, highest] = [min, max].map((amount) => keepOrder(locale, formatMoney(context, amount, currency)))
  return lowest === highest ? `${lowest}` : `${lowest} ${text.span.to} ${highest}`
}

/**
 * How patients begin at the clinics of a treatment, and what they pay there. A page with one clinic tells its first steps;
 * prices are told where the clinic gives this treatment alone: others may not hold for it.
 */
export function firstContactViews(
  context: PageContext,
  clinics: readonly { type: 'clinic'; id: string }[],
  from: FieldPlace,
): FirstContactView[] {
  return clinics.map((reference, index) => {
    const clinic = context.require(reference, { ...from, field: `${from.field}.${index}` })
    const name = clinic.shortName ?? clinic.name
    const path = clinicPath(context.locale, clinic.slug)
    const isOnlyClinic = clinics.length === 1
    const prices = isOnlyClinic && givesOneTreatment(context, clinic.id) ? pricesView(context, clinic) : undefined
    const { firstSteps = [], insurance, cancellation } = clinic
    const saysMoreOfCost = [prices ? undefined : clinic.prices, insurance, cancellation].some(
      (part) => part !== undefined,
    )
    const { text } = context
    const oneLabel = insurance ? text.insurance : text.cancellation
    const moreLabel = insurance && cancellation ? text.insuranceAndCancellation : oneLabel
    const costLabel = prices ? moreLabel : text.costAt(name)
    return {
      firstSteps: isOnlyClinic ? firstSteps : [],
      ...(prices && { prices }),
      ...(!isOnlyClinic &&
        firstSteps.length > 0 && {
          toFirstSteps: { label: context.text.firstStepsAt(name), path: `${path}#first-steps` },
        }),
      ...(saysMoreOfCost && { toCost: { label: costLabel, path: `${path}#cost` } }),
    }
  })
}

const givesOneTreatment = ({ snapshot, locale }: PageContext, clinic: string): boolean =>
  snapshot.derive(
    `gives-one-treatment/${locale}/${clinic}`,
    (live) => live.where('treatment', locale, 'clinics', clinic).length === 1,
  )
