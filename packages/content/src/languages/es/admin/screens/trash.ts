import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Where documents are used, and the trash. */
export const trashScreens: Words = {
  'Where this is used': 'Dónde se usa',
  'Used on': 'Se usa en',
  'No document uses this.': 'Ningún documento lo usa.',
  '{count} live in {language}': '{count} en línea en {language}',
  'not live': 'no está en línea',
  'live in {languages}, no longer in its draft': 'en línea en {languages}, ya no en su borrador',
  'Looking where it is used…': 'Buscando dónde se usa…',
  'It is still used on {places}. Take it out there first.': 'Todavía se usa en {places}. Quítelo primero de ahí.',
  'Move “{title}” to the trash?': '¿Mover “{title}” a la papelera?',
  'No document uses it. Where it is live, it leaves the site. You can restore it from the trash, as a draft.':
    'Ningún documento lo usa. Donde está en línea, sale del sitio. Puede restaurarlo desde la papelera, como borrador.',
  'No document uses it. You can restore it from the trash.':
    'Ningún documento lo usa. Puede restaurarlo desde la papelera.',
  'Move to trash': 'Mover a la papelera',
  'Move to trash…': 'Mover a la papelera…',
  'Move to the trash': 'Mover a la papelera',
  '“{title}” is in the trash.': '“{title}” está en la papelera.',
  '“{title}” was restored as a draft.': '“{title}” se restauró como borrador.',
  '{count} things it used are gone: the field is empty now.': {
    one: 'Una cosa que usaba ya no existe: el campo está vacío ahora.',
    other: '{count} cosas que usaba ya no existen: el campo está vacío ahora.',
  },
  Restore: 'Restaurar',
  'Restore “{title}”': 'Restaurar “{title}”',
  'Delete for good': 'Eliminar de forma definitiva',
  'Delete “{title}” for good': 'Eliminar “{title}” de forma definitiva',
  'Delete “{title}” for good?': '¿Eliminar “{title}” de forma definitiva?',
  'Nobody can restore it afterwards, nor any of its versions.':
    'Después nadie puede restaurarlo, ni ninguna de sus versiones.',
}
