/** Ways to say that something doesn't stop. */
export const spanishEndless =
  'no para | no paran | no se detiene | no se corta | no deja | no cesa | sin parar | no hay forma | no puede parar | no se puede parar'
