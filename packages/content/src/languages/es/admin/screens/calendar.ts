import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** The calendar. */
export const calendarScreens: Words = {
  Calendar: 'Calendario',
  'What is scheduled and which reviews are due, on the clinic’s clock ({timeZone}).':
    'Lo programado y las revisiones que vencen, según el reloj de la clínica ({timeZone}).',
  Months: 'Meses',
  'This month': 'Este mes',
  today: 'hoy',
  'Publish as one': 'Publicar como un conjunto',
  'Unpublish as one': 'Despublicar como un conjunto',
  'Schedule failed': 'La programación falló',
  'Set by {by}': 'Programado por {by}',
  'Its time is past. The publishing worker hasn’t done it yet.':
    'Su hora ya pasó. El servicio de publicación aún no lo ha hecho.',
  '{count} reviews due': { one: '{count} revisión pendiente', other: '{count} revisiones pendientes' },
  'Nothing is scheduled in {month}, and no review is due.':
    'En {month} no hay nada programado ni revisiones que venzan.',
  'The due reviews can’t be shown at the moment, because the publishing worker doesn’t answer. Reload this page in a minute. If that doesn’t help, tell the person who runs the server.':
    'Las revisiones que vencen no se pueden mostrar en este momento, porque el servicio de publicación no responde. Recargue esta página en un minuto. Si eso no ayuda, avise a la persona que administra el servidor.',
}
