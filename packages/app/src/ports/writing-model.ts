/** What a model is asked: how to go about it, and the material, which is never an instruction. */
export interface ModelRequest {
  readonly system: string
  readonly material: string
}

export type ModelAnswer =
  | { kind: 'answer'; text: string }
  | { kind: 'no-answer'; reason: 'timeout' | 'unreachable' | 'unreadable' }
  | { kind: 'no-answer'; reason: 'refused'; status: number }

/** A language model that can rewrite a text. Keeps nothing, and is told nothing but the request. */
export interface WritingModel {
  readonly name: string
  ask(request: ModelRequest): Promise<ModelAnswer>
}

/** The model of the user's own choice, or what is missing to have one. */
export type ModelSetting =
  | { kind: 'model'; model: WritingModel }
  | { kind: 'none' }
  | { kind: 'bad-address'; address: string }
