/** Key of a reader's choice of colours in the browser's storage. */
export const themeKey = 'carepath-theme'

/** Applies a reader's choice of colours. Inline in every page, so it must stay the same for its hash to be allowed. */
export const themeScript = `try{const t=localStorage.getItem('${themeKey}');if(t)document.documentElement.dataset.colors=t}catch{}`
