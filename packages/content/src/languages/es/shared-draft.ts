import type { SharedDraftWords } from '../../model/text/shared-draft-words.ts'

export const spanishSharedDraft: SharedDraftWords = {
  mark: (name, until) => `Borrador sin aprobar, para ${name} hasta el ${until}`,
  approvedMark: (name, until) => `Vista previa, para ${name} hasta el ${until}`,
  pages: 'Páginas de este borrador',
  page: (number) => `Página ${number}`,
  showPart: 'Ir a la parte compartida',
  commentHeading: 'Comente este borrador',
  commentHint:
    'Las personas que escriben esta guía leen su comentario. No escriba nada sobre su propia salud: aquí nadie puede ayudarle con eso.',
  yourName: 'Su nombre',
  yourComment: 'Su comentario',
  send: 'Enviar comentario',
  writeComment: 'Comentarlo',
  sent: 'Gracias. Su comentario se envió.',
  emptyComment:
    'Su comentario no se envió. Escriba su nombre y un comentario de 2,000 caracteres como máximo, y envíelo de nuevo.',
  tooManyComments: 'Su comentario no se envió: este enlace ya no admite más. Pregunte a la persona que se lo envió.',
  tooSoon: 'Su comentario no se envió: hubo varios en poco tiempo. Espere diez minutos y envíelo de nuevo.',
  deniedTitle: 'Este enlace ya no funciona',
  denied: 'Pida uno nuevo a la persona que se lo envió.',
  opening: 'Abriendo el borrador…',
  needsScripts: 'Para abrir el borrador, permita JavaScript en esta página y vuelva a cargarla.',
  open: 'Abrir el borrador',
  unavailableTitle: 'El borrador no se puede mostrar en este momento',
  unavailable: 'Su enlace sigue funcionando. Inténtelo en unos minutos o pregunte a la persona que se lo envió.',
}
