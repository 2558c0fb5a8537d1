import { PROVIDERS } from '../../mail/providers.ts'

/** Providers at which anybody may have an address, besides those whose servers are known. */
const OTHERS =
  'hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it live.fr live.co.uk live.nl outlook.de outlook.fr outlook.es outlook.jp ' +
  'yahoo.co.jp yahoo.es yahoo.it yahoo.ca yahoo.com.br rocketmail.com aol.com mail.com zoho.com hey.com tutanota.com tuta.com ' +
  't-online.de freenet.de posteo.de arcor.de online.de email.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr ' +
  'ziggo.nl kpnmail.nl hetnet.nl planet.nl xs4all.nl home.nl live.be skynet.be telenet.be sapo.pt uol.com.br bol.com.br terra.com.br ig.com.br ' +
  'telefonica.net libero.it virgilio.it tiscali.it bluewin.ch btinternet.com sky.com talktalk.net virginmedia.com comcast.net verizon.net ' +
  'att.net sbcglobal.net cox.net charter.net bellsouth.net shaw.ca rogers.com bigpond.com optusnet.com.au docomo.ne.jp ezweb.ne.jp ' +
  'softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp biglobe.ne.jp qq.com 163.com 126.com sina.com naver.com daum.net mail.ru yandex.ru seznam.cz'

const FREE = new Set([...PROVIDERS.flatMap(({ domains }) => domains), ...OTHERS.split(' ')])

/** Whether anybody may have an address on a domain, so that sharing it says nothing of an employer. */
export function isAnybodys(domain: string): boolean {
  return FREE.has(domain.toLowerCase())
}
