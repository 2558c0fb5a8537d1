/** http_ece brings no types: as much of it as the test of pushes uses. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto'

  const ece: {
    decrypt(body: Buffer, options: { version: 'aes128gcm'; privateKey: ECDH; authSecret: string }): Buffer
  }
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default ece
}
