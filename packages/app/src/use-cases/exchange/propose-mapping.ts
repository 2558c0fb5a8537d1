import type { Table } from '../../ports/spreadsheets.ts'
import { plainLetters } from '../plain-letters.ts'
import { type DayOrder, findDayOrder } from './read-days.ts'

/** What an opportunity has room for. */
export const PLACED_FIELDS = [
  'employer',
  'role',
  'status',
  'applied',
  'interview',
  'contact-name',
  'contact-title',
  'contact-email',
  'contact-phone',
  'sector',
] as const

export type PlacedField = (typeof PLACED_FIELDS)[number]

/** What a column of a job tracker may hold. */
export type TrackerField = PlacedField | 'location' | 'link' | 'notes'

/** What a person says that a column holds; null: it is left out. */
export interface ColumnChoice {
  /** Its header, or its number counted from 1. */
  readonly column: string | number
  readonly field: PlacedField | null
}

/** What was understood of one column; a person may change it before anything is imported. */
export interface ColumnReading {
  readonly header: string
  /** Null: not understood, left out, or another column is taken for it. */
  readonly field: TrackerField | null
  /** The header of the column that is taken for what this one would be. */
  readonly takenBy?: string | undefined
  /** Up to three of its cells. */
  readonly examples: readonly string[]
}

export interface Mapping {
  /** One for each column, in their order. */
  readonly columns: readonly ColumnReading[]
  /** How `03/04/2026` is meant. */
  readonly order: DayOrder | null
  /** Dates with slashes stand in the table, and nothing tells which number is the month: to be asked about. */
  readonly orderIsOpen: boolean
  /** Without these nothing can be imported: to be chosen by hand. */
  readonly missing: readonly ('employer' | 'role')[]
}

/** Header names of trackers and of programs that export them, in plain small letters (English, German, French, Spanish). */
const NAMES: Readonly<Record<TrackerField, readonly string[]>> = {
  employer: words(
    'company,company name,employer,employer name,organization,organisation,firm,firma,unternehmen,arbeitgeber,entreprise,societe,employeur,empresa,compania',
  ),
  role: words(
    'role,job title,job,position,position title,title,job role,job position,vacancy,opening,stelle,position bezeichnung,stellenbezeichnung,poste,intitule du poste,puesto,cargo',
  ),
  status: words('status,stage,state,application status,result,outcome,stand,stufe,statut,etat,etape,estado,etapa,fase'),
  applied: words(
    'date applied,applied,applied on,applied date,application date,date of application,date sent,date submitted,applied at,added,date added,beworben,beworben am,bewerbungsdatum,bewerbung am,date de candidature,candidature envoyee,fecha de solicitud,fecha de aplicacion,fecha',
  ),
  interview: words(
    'interview,interview date,interview on,date of interview,interview time,next interview,interview date time,interviewtermin,gesprach,gesprach am,vorstellungsgesprach,entretien,date d entretien,date entretien,entrevista,fecha de entrevista',
  ),
  'contact-name': words(
    'contact,contact name,contact person,recruiter,recruiter name,hiring manager,interviewer,point of contact,poc,ansprechpartner,ansprechpartnerin,kontakt,kontaktperson,contact rh,nom du contact,recruteur,contacto,nombre de contacto,reclutador',
  ),
  'contact-title': words('contact title,contact role,contact position,contact job title,funktion,funktion kontakt'),
  'contact-email': words(
    'email,e mail,contact email,email address,contact e mail,recruiter email,mail,e mail adresse,adresse e mail,courriel,email du contact,correo,correo electronico,email de contacto',
  ),
  'contact-phone': words(
    'phone,telephone,phone number,contact phone,tel,mobile,contact number,telefon,telefonnummer,numero de telephone,telefono',
  ),
  sector: words('sector,industry,field,branche,secteur,sector de actividad,industria'),
  location: words('location,city,place,office,work location,ort,standort,arbeitsort,lieu,ville,ubicacion,lugar,ciudad'),
  link: words(
    'link,url,job url,job link,job posting,posting,posting url,website,listing,job posting url,anzeige,stellenanzeige,lien,annonce,enlace,oferta',
  ),
  notes: words(
    'notes,note,comments,comment,remarks,description,notizen,notiz,bemerkung,bemerkungen,kommentar,remarques,commentaires,notas,comentarios,observaciones',
  ),
}

/** Whether an opportunity has room for what a column holds. */
export function hasPlace(field: TrackerField | null): field is PlacedField {
  return PLACED_FIELDS.some((one) => one === field)
}

/** The place of the column that is meant, counted from 0; -1: there is none. */
export function findColumn(header: readonly string[], column: string | number): number {
  if (typeof column === 'number') return column >= 1 && column <= header.length ? column - 1 : -1
  const exact = header.indexOf(column)
  return exact >= 0 ? exact : header.findIndex((name) => plain(name) === plain(column))
}

/** Maps the columns of a table: as a person chose, the others by their headers. */
export function proposeMapping({ header, rows }: Table, choices: readonly ColumnChoice[] = []): Mapping {
  const chosen = new Map(choices.map(({ column, field }) => [findColumn(header, column), field]))
  const wanted = header.map((name, at) => (chosen.has(at) ? (chosen.get(at) ?? null) : (fieldOf(name) ?? null)))
  const takers = new Map<TrackerField, number>()
  // Of two columns for one thing the first has it, unless a person chose the other.
  for (const isChosen of [true, false]) {
    wanted.forEach((field, at) => {
      if (field !== null && chosen.has(at) === isChosen && !takers.has(field)) takers.set(field, at)
    })
  }
  const columns = header.map((name, at): ColumnReading => {
    const field = wanted[at] ?? null
    const taker = field === null ? at : (takers.get(field) ?? at)
    const cells = rows.map(({ cells: all }) => all[at] ?? '').filter((cell) => cell !== '')
    return {
      header: name,
      field: taker === at ? field : null,
      ...(taker === at ? {} : { takenBy: header[taker] }),
      examples: [...new Set(cells)].slice(0, 3),
    }
  })
  const order = findDayOrder(
    rows.flatMap(({ cells }) => cells.filter((_, at) => /^(?:applied|interview)$/.test(columns[at]?.field ?? ''))),
  )
  return {
    columns,
    order: order === 'day-first' || order === 'month-first' ? order : null,
    orderIsOpen: order === 'either' || order === 'both',
    missing: (['employer', 'role'] as const).filter((field) => !takers.has(field)),
  }
}

function fieldOf(header: string): TrackerField | undefined {
  const name = plain(header)
  return (Object.keys(NAMES) as TrackerField[]).find((field) => NAMES[field].includes(name))
}

function words(list: string): string[] {
  return list.split(',')
}

function plain(header: string): string {
  return plainLetters(header)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}
