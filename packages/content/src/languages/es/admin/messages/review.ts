import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Review and approval. */
export const reviewMessages: Words = {
  'It is with the reviewers already.': 'Ya está con los revisores.',
  'It is approved as it stands.': 'Está aprobado tal como está.',
  'Complete it before you submit it.': 'Complételo antes de enviarlo.',
  'Only the person who submitted it can cancel the submission.':
    'Solo la persona que lo envió puede cancelar el envío.',
  'Only the person who submitted it, or an admin, can cancel the submission.':
    'Solo la persona que lo envió, o un administrador, puede cancelar el envío.',
  'It isn’t with the reviewers.': 'No está con los revisores.',
  'It isn’t with the reviewers: nobody has submitted it.': 'No está con los revisores: nadie lo ha enviado.',
  'It has changed since you opened it. Read the new version, then decide about that.':
    'Ha cambiado desde que usted lo abrió. Lea la nueva versión y decida sobre ella.',
  'It is approved already.': 'Ya está aprobado.',
  'The {language} text isn’t approved as it stands. Approve that first.':
    'El texto en {language|lower} no está aprobado tal como está. Apruebe ese primero.',
  'The review of this document was due on {day}, so what has changed can’t be approved alone. Read all of it, and approve the whole document.':
    'La revisión de este documento venció el {day|day}, por lo que no se puede aprobar solo lo que cambió. Léalo completo y apruebe todo el documento.',
  'It was never reviewed as a whole. Read all of it, and approve the whole document.':
    'Nunca se revisó por completo. Léalo completo y apruebe todo el documento.',
  'It can’t be approved as it stands.': 'No se puede aprobar tal como está.',
  'The next review must be due after today.': 'La próxima revisión debe vencer después de hoy.',
  'The next review must be due within twelve months: by {day}.':
    'La próxima revisión debe vencer en un plazo de doce meses: hasta el {day|day}.',
  'The review of this document was due on {day}, so no edit of it can be published now. Submit it for review. As soon as a reviewer has approved the whole document, you can publish it.':
    'La revisión de este documento venció el {day|day}, por lo que ahora no se puede publicar ninguna edición. Envíelo a revisión. En cuanto un revisor apruebe todo el documento, podrá publicarlo.',
  'The review of the {language} text was due on {day}. Approve the whole {source} document first.':
    'La revisión del texto en {language|lower} venció el {day|day}. Apruebe primero todo el documento en {source|lower}.',
  '{name} has revoked the approval, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.':
    '{name} ha revocado la aprobación, por lo que no se puede publicar. Envíelo a revisión. En cuanto un revisor apruebe exactamente estas palabras, podrá publicarlas.',
  '{name} has revoked the approval in {language}, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.':
    '{name} ha revocado la aprobación en {language|lower}, por lo que no se puede publicar. Envíelo a revisión. En cuanto un revisor apruebe exactamente estas palabras, podrá publicarlas.',
  'It has changed since {name} approved it, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.':
    'Ha cambiado desde que {name} lo aprobó, por lo que no se puede publicar. Envíelo a revisión. En cuanto un revisor apruebe exactamente estas palabras, podrá publicarlas.',
  'It has changed since {name} approved it in {language}, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.':
    'Ha cambiado desde que {name} lo aprobó en {language|lower}, por lo que no se puede publicar. Envíelo a revisión. En cuanto un revisor apruebe exactamente estas palabras, podrá publicarlas.',
  'No clinician has approved it, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.':
    'Ningún profesional clínico lo ha aprobado, por lo que no se puede publicar. Envíelo a revisión. En cuanto un revisor apruebe exactamente estas palabras, podrá publicarlas.',
  'No clinician has approved it in {language}, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.':
    'Ningún profesional clínico lo ha aprobado en {language|lower}, por lo que no se puede publicar. Envíelo a revisión. En cuanto un revisor apruebe exactamente estas palabras, podrá publicarlas.',
  'Say what should change: write at least one comment.': 'Diga qué debe cambiar: escriba al menos un comentario.',
  '“{name}” is a placeholder, not a real person.': '“{name}” es un marcador provisional, no una persona real.',
  'This person is a placeholder, not a real person.': 'Esta persona es un marcador provisional, no una persona real.',
  'Choose the clinician who confirms this.': 'Elija al profesional clínico que confirma esto.',
  'Choose who has written the text.': 'Elija quién ha escrito el texto.',
  'To complete before you submit: {list}': 'Para completar antes de enviar: {list|words}',
  'It is approved as it stands. Publish it, or change it first.':
    'Está aprobado tal como está. Publíquelo o cámbielo antes.',
  'There is no approval to revoke.': 'No hay ninguna aprobación que revocar.',
  '{name} has revoked this approval already.': '{name} ya ha revocado esta aprobación.',
  'Only a clinical reviewer can revoke an approval.': 'Solo un revisor clínico puede revocar una aprobación.',
  'Every page needs this clinic, so its approved words can’t leave the site. Correct them and publish them with a new approval: these words then go.':
    'Todas las páginas necesitan esta clínica, por lo que sus palabras aprobadas no pueden salir del sitio. Corríjalas y publíquelas con una nueva aprobación: entonces estas palabras salen.',
  'You have changed this text yourself since it was last approved. Ask another reviewer to look at it.':
    'Usted mismo ha cambiado este texto desde la última aprobación. Pida a otro revisor que lo vea.',
  'Only a clinical reviewer can do this.': 'Solo un revisor clínico puede hacer esto.',
  'Your account has neither a license number with who issued it, nor a reason why there is none. Ask an admin to fill them in, then try again.':
    'Su cuenta no tiene ni un número de licencia con quién la emitió, ni una razón por la que no la hay. Pida a un administrador que los complete e inténtelo de nuevo.',
  'Your account has no People profile. Ask an admin to choose yours, then try again.':
    'Su cuenta no tiene un perfil de Personas. Pida a un administrador que elija el suyo e inténtelo de nuevo.',
  'Your People profile is not published or not active. Ask an admin.':
    'Su perfil de Personas no está publicado o no está activo. Pregunte a un administrador.',
  'Nobody can allow this against the rule “{rule}”: something is missing. Add what is missing.':
    'Nadie puede permitir esto en contra de la regla “{rule|words}”: falta algo. Añada lo que falta.',
  'These words are not in the saved text as it is now. Save it, then decide again.':
    'Estas palabras no están en el texto guardado tal como está ahora. Guárdelo y decida de nuevo.',
  '{name} has allowed these words already.': '{name} ya ha permitido estas palabras.',
}
