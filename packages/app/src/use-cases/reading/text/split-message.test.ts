import { expect, test } from 'vitest'
import { cutSignature } from './cut-signature.ts'
import { splitMessage } from './split-message.ts'

const NAMES = [
  'Heike Sommer',
  '山田 花子',
  'Claire Petit',
  'Carlos Vega',
  'Caio Nunes',
  'Bram de Wit',
  'Dana Whitfield',
]

/** Messages as mail programs build them, and what of each is new. */
const MESSAGES: readonly (readonly [text: string, words: string])[] = [
  ['Passt so.\n\nGruß\nHeike\n\nAm 3. Sept. 2026 um 14:05 schrieb Marek S <m@example.org>:\n\nAlter Text', 'Passt so.'],
  ['Passt so.\n\nAm 03.09.2026 um 14:05 schrieb Marek S <m@example.org>:\n\n> Alter Text', 'Passt so.'],
  ['Passt so.\n\nMarek S <m@example.org> schrieb am Do., 3. Sept. 2026, 14:05:\n\n> Alter Text', 'Passt so.'],
  [
    'Passt so.\n\nVG Heike\n\n________________________________\nVon: Marek S <m@example.org>\nGesendet: Donnerstag, 3. September 2026 14:05\nAn: Heike\nBetreff: x\n\nAlter Text',
    'Passt so.',
  ],
  [
    'Passt so.\n\nGesendet mit der mobilen Mail App\n\nAm 03.09.26 um 14:05 schrieb Marek S\n\n> Alter Text',
    'Passt so.',
  ],
  [
    'Passt so.\nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\nAm 03.09.26, 14:05, Marek S <m@example.org> schrieb:\n\nAlter Text',
    'Passt so.',
  ],
  ['Passt so.\n\nMit freundlichen Grüßen\ni. A. Heike Sommer\n\nLindwerk GmbH | Tel. 030 5550', 'Passt so.'],
  ['Passt so.\n\nFreundliche Grüße aus Berlin\n\nHeike Sommer\nHead of Optics\n--\nPflichtangaben', 'Passt so.'],
  [
    'Bonjour,\n\nD’accord.\n\nBien à vous\nClaire\n\nLe jeu. 3 sept. 2026 à 14:05, Aroha <a@example.org> a écrit :\n\nvieux',
    'Bonjour,\n\nD’accord.',
  ],
  [
    "D’accord.\n\nEnvoyé depuis mon appareil mobile Samsung.\n\n-------- Message d'origine --------\nDe : Aroha <a@example.org>\nDate : 03/09/2026 14:05 (GMT+01:00)\nÀ : Claire\nObjet : x\n\nvieux",
    'D’accord.',
  ],
  [
    'D’accord.\n\nEnvoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe : Aroha <a@example.org>\nEnvoyé : jeudi 3 septembre 2026 14:05\nÀ : Claire\nObjet : x\n\nvieux',
    'D’accord.',
  ],
  ['D’accord.\n\nLe 3 septembre 2026 14:05:02 GMT+02:00, Aroha <a@example.org> a écrit :\n>vieux', 'D’accord.'],
  [
    'De acuerdo.\n\nUn saludo\nCarlos\n\nEl jue, 3 sept 2026 a las 14:05, Lucía (<l@example.org>) escribió:\n\n> viejo',
    'De acuerdo.',
  ],
  [
    'De acuerdo.\n\nEl jueves, 3 de septiembre de 2026, 14:05:11 CEST, Lucía <l@example.org> escribió:\n\nviejo',
    'De acuerdo.',
  ],
  [
    'De acuerdo.\n\n-------- Mensaje original --------\nDe: Lucía <l@example.org>\nFecha: 3/9/26 14:05 (GMT+01:00)\nPara: Carlos\nAsunto: x\n\nviejo',
    'De acuerdo.',
  ],
  [
    'De acuerdo.\n\nDe: Lucía <l@example.org>\nEnviado: jueves, 3 de septiembre de 2026 14:05\nPara: Carlos <c@example.org>\nCC: otro\nAsunto: x\n\nviejo',
    'De acuerdo.',
  ],
  [
    'Certo.\n\nAbraço,\nCaio\n\nEm qui., 3 de set. de 2026 às 14:05, Teresa <t@example.org> escreveu:\n\n> velho',
    'Certo.',
  ],
  ['Certo.\n\nTeresa <t@example.org> escreveu no dia quinta, 3/09/2026 à(s) 14:05:\n\n> velho', 'Certo.'],
  [
    'Certo.\n\nDe: Teresa <t@example.org>\nEnviado: quinta-feira, 3 de setembro de 2026 14:05\nPara: Caio\nAssunto: x\n\nvelho',
    'Certo.',
  ],
  [
    'Certo.\n\n-----Mensagem original-----\nDe: Teresa [mailto:t@example.org]\nEnviada em: quinta-feira\nPara: Caio\nAssunto: x\n\nvelho',
    'Certo.',
  ],
  ['Prima.\n\nGroet Bram\n\nOp do 3 sep 2026 om 14:05 schreef Roy <r@example.org>:\n\n> oud', 'Prima.'],
  ['Prima.\n\nOp 3 september 2026 14:05:02 CEST schreef Roy <r@example.org>:\n>oud', 'Prima.'],
  ['Prima.\n\nOp 3 sep. 2026, om 14:05 heeft Roy <r@example.org> het volgende geschreven:\n\n> oud', 'Prima.'],
  [
    'Prima.\n\nVerzonden vanaf Outlook voor Android\n\nVan: Roy <r@example.org>\nVerzonden: donderdag 3 september 2026 14:05\nAan: Bram\nOnderwerp: x\n\noud',
    'Prima.',
  ],
  ['承知しました。\n\n山田\n\n2026年9月3日(木) 14:05 Kate <k@example.org>:\n\n> 古い', '承知しました。'],
  ['承知しました。\n\n2026年9月3日(木) 14:05 Kate <k@example.org> のメール:\n\n> 古い', '承知しました。'],
  ['承知しました。\n\n2026/09/03 14:05、Kate <k@example.org>のメール:\n\n> 古い', '承知しました。'],
  [
    '承知しました。\n\n----- 元のメッセージ -----\nFrom: Kate <k@example.org>\nDate: Thu, 3 Sep 2026\nTo: 山田\nSubject: x\n\n古い',
    '承知しました。',
  ],
  [
    '承知しました。\n\n差出人: Kate <k@example.org>\n送信日時: 2026年9月3日 14:05\n宛先: 山田\n件名: x\n\n古い',
    '承知しました。',
  ],
  [
    '承知しました。\n\n-----Original Message-----\nFrom: Kate <k@example.org>\nSent: Thursday, September 3, 2026 2:05 PM\nTo: 山田\nSubject: x\n\n古い',
    '承知しました。',
  ],
  ['承知しました。\n\nOn 2026/09/03 14:05, Kate wrote:\n> 古い', '承知しました。'],
  ['承知しました。\n\n---\n山田 花子\n株式会社ふじ製作所 人事部\nTEL: 03-5550-0120', '承知しました。'],
  [
    '承知しました。\n\n******************************\n株式会社ふじ製作所\n山田 花子\n******************************',
    '承知しました。',
  ],
  ['Sure.\n\nThanks,\nDana\n\nOn Thu, Sep 3, 2026 at 2:05 PM Ines <i@example.org> wrote:\n\n> old', 'Sure.'],
  ['Sure.\n\nDana\n\nSent from my iPhone\n\nOn Sep 3, 2026, at 2:05 PM, Ines <i@example.org> wrote:\n\n﻿old', 'Sure.'],
  [
    'Sure.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Ines <i@example.org>\nSent: Thursday, September 3, 2026 2:05:11 PM\nTo: Dana\nSubject: x\n\nold',
    'Sure.',
  ],
  [
    'Sure.\n\nSent from Yahoo Mail for iPhone\n\nOn Thursday, September 3, 2026, 2:05 PM, Ines <i@example.org> wrote:\n\nold',
    'Sure.',
  ],
  ['Sure.\n\nBest wishes\n\nDana Whitfield (she/her)\nHead of Service\nT 212 555 0101', 'Sure.'],
  ['Sure. Talk soon!\n\nDana\n\nDana Whitfield | Head of Service | Larkspur', 'Sure. Talk soon!'],
]

test.each(MESSAGES)('%j', (text, words) => {
  const { fresh } = splitMessage({ text, subject: 'Re: x', own: ['m@example.org'] })
  expect(cutSignature(fresh, NAMES).words).toBe(words)
})
