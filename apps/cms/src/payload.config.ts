import { cmsConfig } from './cms-config.ts'
import { readSettings } from './env.ts'

export default cmsConfig(readSettings())
