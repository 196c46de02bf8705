import { cmsConfig } from '@carepath/content/cms-config.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { withNewForms } from './server/new-form.ts'

export default cmsConfig(readSettings()).then(withNewForms)
