/** The site's own color. */
export const ownBrand = '#0a5a61'

const stations =
  '<path d="M8 24c0-6 4-7 8-8s8-3 8-8" fill="none" stroke="#fff" stroke-width="2.5"/>' +
  '<g fill="#fff"><circle cx="8" cy="24" r="3"/><circle cx="16" cy="16" r="3"/><circle cx="24" cy="8" r="3"/></g>'

/** The site's logo: a path with three stations. */
export const drawLogo = (color: string): string =>
  drawMark('0 0 32 32', `<rect width="32" height="32" rx="7" fill="${color}"/>`)

/** The logo for systems that crop icons to their own shape: its edges are plain colour. */
export const drawMaskableLogo = (color: string): string =>
  drawMark('-6 -6 44 44', `<rect x="-6" y="-6" width="44" height="44" fill="${color}"/>`)

export const logoSvg = drawLogo(ownBrand)
export const maskableLogoSvg = drawMaskableLogo(ownBrand)

function drawMark(viewBox: string, ground: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${ground}${stations}</svg>`
}
