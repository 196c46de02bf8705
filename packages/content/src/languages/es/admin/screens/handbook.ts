import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Links to the handbook, with the titles of its pages. */
export const handbookScreens: Words = {
  Handbook: 'Manual',
  'Handbook: {title}': 'Manual: {title}',
  'Your first day': 'Su primer día',
  'Write or change a page': 'Escribir o cambiar una página',
  'Add a new treatment': 'Añadir un tratamiento nuevo',
  'Describe a side effect': 'Describir un efecto secundario',
  'Pictures and videos': 'Imágenes y videos',
  'Name your sources': 'Nombrar sus fuentes',
  'Describe your clinics': 'Describir sus clínicas',
  'Translate a page': 'Traducir una página',
  'Preview and share a draft': 'Ver y compartir un borrador',
  'Have a text approved': 'Pedir la aprobación de un texto',
  'Is my change live?': '¿Está en línea mi cambio?',
  'Publish later, or several together': 'Publicar más tarde, o varios juntos',
  'Find a document': 'Encontrar un documento',
  'Many documents at once': 'Muchos documentos a la vez',
  'Delete and restore': 'Eliminar y restaurar',
  'Bring back an earlier text': 'Recuperar un texto anterior',
  'A reviewer’s day': 'El día de un revisor',
  'Review and comment': 'Revisar y comentar',
  'Withdraw a page at once': 'Retirar una página de inmediato',
  'Accounts and invitations': 'Cuentas e invitaciones',
  'Passwords and passkeys': 'Contraseñas y claves de acceso',
  'Who did what, and what a page said': 'Quién hizo qué, y qué decía una página',
}
