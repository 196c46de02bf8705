/** Ways to say that something can't be done, or only with trouble. */
export const spanishHard =
  'cuesta* | costo | dificultad* | dificil* | trabajo | esfuerzo* | lucha* | problema* | no puede | no pueden | no logra | no consigue | incapaz'
