import { isUsa, type Clinic } from '@carepath/schema'

/** Countries where the postal code stands before the town, by the Universal Postal Union's guide to addressing. */
const codeBeforeTown: ReadonlySet<string> = new Set(
  (
    'AR AT BE BG CH CL CR CZ DE DK DZ EC EE ES FI FR GR GT HN HR HU IL IS IT LI LT LU MA MC MX NI NL NO PL PT RO RS SE SI ' +
    'SK TN TR UY'
  ).split(' '),
)

/** The line of a town as its country writes it: "Portland, OR 97201", "64710 Monterrey, Nuevo León", "Glasgow, G12 0XH". */
export function townLine({ city, region, postalCode, country }: Clinic['address']): string {
  const given = (parts: (string | undefined)[], between: string) =>
    parts.filter((part) => part !== undefined).join(between)
  if (isUsa(country)) return given([city && `${city},`, region, postalCode], ' ')
  if (codeBeforeTown.has(country)) return given([given([postalCode, city], ' ') || undefined, region], ', ')
  return given([city, region, postalCode], ', ')
}
