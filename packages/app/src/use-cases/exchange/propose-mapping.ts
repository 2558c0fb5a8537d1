import type { Table } from '../../ports/spreadsheets.ts'
import { plainLetters } from '../plain-letters.ts'
import { type DayOrder, findDayOrder } from './read-days.ts'

/** What a column of a job tracker may hold. */
export type TrackerField =
  | 'employer'
  | 'role'
  | 'status'
  | 'applied'
  | 'interview'
  | 'contact-name'
  | 'contact-title'
  | 'contact-email'
  | 'contact-phone'
  | 'sector'
  | 'location'
  | 'link'
  | 'notes'

/** What was understood of one column; a person may change it before anything is imported. */
export interface ColumnReading {
  readonly header: string
  /** Null: not understood, or another column is taken for it. */
  readonly field: TrackerField | null
  /** The field that another column, further left, is taken for already. */
  readonly takenBy?: string | undefined
  /** Up to three of its cells. */
  readonly examples: readonly string[]
}

export interface Mapping {
  /** One for each column, in their order. */
  readonly columns: readonly ColumnReading[]
  /** How `03/04/2026` is meant. */
  readonly order: DayOrder | null
  /** Dates with slashes stand in the table, and nothing tells which number is the month: to be asked. */
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

/** Maps the columns of a table by their headers. */
export function proposeMapping({ header, rows }: Table): Mapping {
  const takers = new Map<TrackerField, string>()
  const columns = header.map((name, at): ColumnReading => {
    const field = fieldOf(name)
    const takenBy = field === undefined ? undefined : takers.get(field)
    if (field !== undefined && takenBy === undefined) takers.set(field, name)
    const cells = rows.map(({ cells: all }) => all[at] ?? '').filter((cell) => cell !== '')
    return {
      header: name,
      field: takenBy === undefined ? (field ?? null) : null,
      ...(takenBy === undefined ? {} : { takenBy }),
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
