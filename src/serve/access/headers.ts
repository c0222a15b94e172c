import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * What every answer carries. Scripts and styles come from the server alone and never from within a page, so that words of an article which ended up
 * as markup would still do nothing. The referrer is told to the site itself and nobody else: with `no-referrer` browsers send `Origin: null` with
 * the site's own forms (Fetch, "append a request Origin header"), which `cross-site.ts` would refuse. Strict-Transport-Security is for the proxy that
 * has the certificate.
 */
export const safeHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: {
    camera: [],
    geolocation: [],
    microphone: [],
    payment: [],
    usb: [],
    browsingTopics: [],
  },
  strictTransportSecurity: false,
})

/** What says nothing of it is kept by nobody: problems, forms, what an action answered. */
export const notKept: MiddlewareHandler = async (call, next) => {
  await next()
  if (!call.res.headers.has('Cache-Control')) call.res.headers.set('Cache-Control', 'no-store')
}
