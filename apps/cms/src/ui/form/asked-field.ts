/** In the address of a form, the path of the field that somebody comes for. */
export const askedField = 'field'
