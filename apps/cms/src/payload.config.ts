import { cmsConfig } from '@carepath/content/cms-config.ts'
import { readSettings } from '@carepath/content/config/env.ts'

export default cmsConfig(readSettings())
