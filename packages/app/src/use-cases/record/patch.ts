/** What to set in an object: a field that is null is taken away, one that is absent or undefined stays. */
export type Patch<T> = { readonly [Field in keyof T]?: T[Field] | null | undefined }

/** The object with a patch applied; fields keep their order, new ones come last. */
export function applyPatch<T extends object>(target: T, patch: Patch<NoInfer<T>>): T {
  const patched = { ...target } as Record<string, unknown>
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete patched[field]
    else if (value !== undefined) patched[field] = value
  }
  return patched as T
}
