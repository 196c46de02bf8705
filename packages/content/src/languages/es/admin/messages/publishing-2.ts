import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Publishing, schedules, withdrawals, redirects and releases. */
export const publishing2Messages: Words = {
  'Nothing was unpublished': 'No se despublicó nada',
  'The publishing worker does not answer at {address}': 'El servicio de publicación no responde en {address}',
  'The publishing worker does not answer at {address}. See whether it runs, and whether WORKER_URL and WORKER_TOKEN are the same for it and the CMS.':
    'El servicio de publicación no responde en {address}. Compruebe que funcione y que WORKER_URL y WORKER_TOKEN sean los mismos en él y en el CMS.',
  'Deleted: a page is live at {path} again': 'Eliminada: hay de nuevo una página en línea en {path}',
  'No clinic is live in its language.': 'Ninguna clínica está en línea en su idioma.',
}
