/** The proofreader's binary, which the build lays beside the worker: its path from there. */
declare module 'harper.wasm' {
  export const binary: string
}
