import { secureHeaders } from 'hono/secure-headers'

/**
 * What a page of ours may do: load from us, send to us, and nothing else. Script and style that stand in the page itself,
 * and attributes such as `style` and `onclick`, are never obeyed.
 */
export const securePages = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'none'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With `no-referrer` browsers send `Origin: null` from our own forms, and the check of the sender would refuse them.
  referrerPolicy: 'same-origin',
  // Served over http on the user's own machine; a proxy in front of a hosted one adds it.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [], payment: [], usb: [] },
})
