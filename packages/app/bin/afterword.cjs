#!/usr/bin/env node
// Old syntax, since an old Node must get as far as the sentence below; and no module, since those start later.
var parts = process.versions.node.split('.').map(Number)
if (parts[0] < 22 || (parts[0] === 22 && parts[1] < 18)) {
  console.error('afterword needs Node 22.18 or newer; this is Node ' + process.versions.node + '.')
  process.exit(1)
}

// Node 22 calls its SQLite experimental at every start; what we use of it is what Node 24 calls stable.
var emitWarning = process.emitWarning
process.emitWarning = (...about) => {
  if (!/^SQLite is an experimental feature/.test(String(about[0]))) emitWarning.apply(process, about)
}

var program = require('node:path').join(__dirname, '../dist/afterword.cjs')
if (!require('node:fs').existsSync(program)) {
  console.error('afterword is not built yet: run `npm run build` in the checkout, then try again.')
  process.exit(1)
}
require(program)
