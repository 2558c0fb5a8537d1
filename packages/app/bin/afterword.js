#!/usr/bin/env node
// Old syntax up to the import: an old Node must get as far as the sentence below.
var parts = process.versions.node.split('.').map(Number)
if (parts[0] < 22 || (parts[0] === 22 && parts[1] < 18)) {
  console.error('afterword needs Node 22.18 or newer; this is Node ' + process.versions.node + '.')
  process.exit(1)
}

var program = new URL('../dist/afterword.js', import.meta.url)
import(program.href).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== program.href) throw error
  console.error('afterword is not built yet: run `npm run build` in the checkout, then try again.')
  process.exit(1)
})
