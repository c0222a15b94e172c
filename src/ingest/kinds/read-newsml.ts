import type { Fault } from '../../model/fault.js'
import { newsmlReports } from '../agencies/newsml-reports.js'
import { decodePage } from '../pages/decode-page.js'
import type { Report } from '../report.js'
import type { Source } from './source.js'

/** The reports of NewsML-G2 or NITF, in the encoding that it declares. */
export function readNewsml(bytes: Uint8Array, { input, contentType }: Source): readonly (Report | Fault)[] {
  return newsmlReports(decodePage(bytes, contentType), input)
}
