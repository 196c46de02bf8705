import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Publishing, schedules, withdrawals, redirects and releases. */
export const publishing2Messages: Words = {
  'The server’s disk is nearly full, so nothing can be published. Save it as a draft, and ask whoever looks after this system to make room on the disk.':
    'El disco del servidor está casi lleno y no se puede publicar nada. Guárdelo como borrador y pida a quien administra el sistema que libere espacio.',
  'The server’s disk is nearly full, so no file can be uploaded. Ask whoever looks after this system to make room on the disk.':
    'El disco del servidor está casi lleno y no se puede subir ningún archivo. Pida a quien administra el sistema que libere espacio.',
  'The server’s disk is nearly full': 'El disco del servidor está casi lleno',
  '{count} published changes wait already, and no more may. Save it as a draft, and ask whoever looks after this system whether the publishing worker runs.':
    'Ya hay {count} cambios publicados en espera y no caben más. Guárdelo como borrador y pregunte a quien administra el sistema si el servicio de publicación funciona.',
  'Nothing was unpublished': 'No se despublicó nada',
  'The publishing worker does not answer at {address}': 'El servicio de publicación no responde en {address}',
  'The publishing worker does not answer at {address}. See whether it runs, and whether WORKER_URL and WORKER_TOKEN are the same for it and the CMS.':
    'El servicio de publicación no responde en {address}. Compruebe que funcione y que WORKER_URL y WORKER_TOKEN sean los mismos en él y en el CMS.',
  'Deleted: a page is live at {path} again': 'Eliminada: hay de nuevo una página en línea en {path}',
  'No clinic is live in its language.': 'Ninguna clínica está en línea en su idioma.',
}
