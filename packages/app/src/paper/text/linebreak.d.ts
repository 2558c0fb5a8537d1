declare module 'linebreak' {
  interface Break {
    readonly position: number
  }
  class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
  export = LineBreaker
}
