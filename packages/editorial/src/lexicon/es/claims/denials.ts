/** Words of Spanish that deny the words after them, as claim models read them. */
export const spanishDenials: readonly string[] =
  'no nunca nadie ningún ninguna ninguno nada ni sin tampoco jamás'.split(' ')
