import type { AdminViewServerProps } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'
import '../styles/text-link.css'
import './sign-in.css'

/** The page for a forgotten password where no mail server is set up: nobody is told that mail was sent. */
export function NoMailView({ initPageResult }: AdminViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes
  return (
    <section className="sign-in">
      <h1>{translate('Forgot your password?')}</h1>
      <p>{translate('No mail server is set up here, so no link can be sent to you.')}</p>
      <p>
        {translate('Ask an administrator of your clinic for a link: they make one on the form of your account, under')}{' '}
        <i>{translate('Users')}</i>.
      </p>
      <p>
        <a className="text-link" href={`${admin}/login`}>
          {translate('Back to the sign-in')}
        </a>
      </p>
    </section>
  )
}
