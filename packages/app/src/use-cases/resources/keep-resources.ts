import type { Resource } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { noSuchPart } from '../record/find-part.ts'
import { newId } from '../record/new-id.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface AddResourceRequest extends ChangeRequest {
  /** Something worth sending; without an id it gets one from its title. */
  readonly resource: Omit<Resource, 'id'> & { readonly id?: string | undefined }
}

/** Keeps an article, talk or paper that may be sent along once. */
export function addResource(ports: RecordPorts, request: AddResourceRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'add-resource', request, (current) => {
    const resources = current.resources ?? []
    const {
      id = newId(
        request.resource.title,
        resources.map((one) => one.id),
        'resource',
      ),
      ...rest
    } = request.resource
    return { ...current, resources: [...resources, { id, ...rest }] }
  })
}

export interface EditResourceRequest extends ChangeRequest {
  readonly resource: string
  readonly set: Patch<Omit<Resource, 'id'>>
}

/** Changes what is known about it. */
export function editResource(ports: RecordPorts, request: EditResourceRequest): Promise<Changed | Refusal> {
  return replaceResource(ports, 'edit-resource', request, (resource) => [applyPatch(resource, request.set)])
}

/** Removes it, unless it was sent: the log speaks of it then. */
export function removeResource(
  ports: RecordPorts,
  request: Omit<EditResourceRequest, 'set'>,
): Promise<Changed | Refusal> {
  return replaceResource(ports, 'remove-resource', request, () => [])
}

function replaceResource(
  ports: RecordPorts,
  verb: string,
  request: Omit<EditResourceRequest, 'set'>,
  edit: (resource: Resource) => Resource[],
): Promise<Changed | Refusal> {
  return changeCase(ports, verb, request, (current) => {
    const resources = current.resources ?? []
    const place = resources.findIndex(({ id }) => id === request.resource)
    const resource = resources[place]
    if (!resource) return noSuchPart('resource', request.resource, current)
    return { ...current, resources: resources.toSpliced(place, 1, ...edit(resource)) }
  })
}
