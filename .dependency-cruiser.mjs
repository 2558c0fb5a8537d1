// The laws on who may import whom. `npm run check` holds them (tools/check-structure.ts); each message says what is
// forbidden, why, and what to do instead.

const engine = '^packages/engine/src/'
const app = '^packages/app/src/'
const test = '[.]test[.]tsx?$|/testing/'
const door = `${app}(web|cli|mcp|api)/`
const inner = `${app}(ports|use-cases|config|wording|wiring|main[.]ts)`
const outside = '(^|/)node_modules/'

/** The packages that run in a browser and have neither clock nor randomness nor I/O of their own. */
const purePackages = ['temporal-polyfill', 'temporal-spec', 'temporal-utils', 'fastest-levenshtein', 'stemmer', 'zod']

/** One foreign library, one room: the folder of packages/app/src that alone may import it. */
const rooms = {
  commander: 'cli',
  'date-holidays': 'holidays',
  'wink-nlp': 'words',
  'wink-eng-lite-web-model': 'words',
  kysely: 'store',
  'ts-fsrs': 'practice',
  pg: 'store',
  hono: '(web|api)',
  '@hono': '(web|api)',
  preact: 'web',
  'preact-render-to-string': 'web',
  lucide: 'web',
  nodemailer: 'mail/smtp',
  imapflow: 'mail/imap',
  'postal-mime': 'mail/mime',
  'ical[.]js': '(calendar|cards)',
  'csv-parse': 'spreadsheets',
  pdfkit: 'paper',
  fontkit: 'paper',
  'bidi-js': 'paper',
  linebreak: 'paper',
  'd3-scale': 'web',
  'd3-shape': 'web',
  'web-push': 'push',
  '@modelcontextprotocol': 'mcp',
  croner: 'jobs',
}

const packagePath = (name) => `${outside}${name}/`

const roomRules = Object.entries(rooms).map(([name, room]) => ({
  name: `one-room-for-${name.replaceAll(/[^a-z-]/g, '')}`,
  severity: 'error',
  comment: `${name} is imported only in packages/app/src/${room}, so that it can be replaced by changing one folder. Ask that room's port for what you need, or widen the port.`,
  from: { pathNot: [`${app}${room}/`, '^(tools|bench)/', outside] },
  to: { path: packagePath(name) },
}))

export default {
  forbidden: [
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment:
        'The engine imports only itself, temporal-polyfill, fastest-levenshtein and stemmer: no Node modules, no other packages, nothing of the app. It must give the same plan anywhere, a browser included. Let an adapter in packages/app/src do it, and hand the result in.',
      from: { path: engine, pathNot: test },
      to: { pathNot: [engine, ...purePackages.map(packagePath)], couldNotResolve: false },
    },
    {
      name: 'engine-tests-stay-in-the-engine',
      severity: 'error',
      comment:
        "The engine's tests know nothing of the app or the tools: what they need of a case belongs in fixtures/.",
      from: { path: engine },
      to: { path: '^(packages/app|tools|bench)/' },
    },
    {
      name: 'zod-in-the-schema-only',
      severity: 'error',
      comment:
        'zod is imported only in packages/engine/src/model/schema: input is checked once, at the border, and the rest works on the types. Add the check to the schema there.',
      from: { path: '^packages/', pathNot: ['^packages/engine/src/model/', outside] },
      to: { path: packagePath('zod') },
    },
    {
      name: 'zod-beside-the-schema-as-types-only',
      severity: 'error',
      comment:
        'In packages/engine/src/model only schema/ runs zod; beside it `import type` is enough, to derive the types.',
      from: { path: '^packages/engine/src/model/', pathNot: '^packages/engine/src/model/schema/' },
      to: { path: packagePath('zod'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'etiquette-rules-do-not-know-each-other',
      severity: 'error',
      comment:
        'A rule proposes actions or limits them; conflicts are settled by declared precedence in the planner. What two rules need belongs in a module of the engine that is no rule.',
      from: {
        path: '^packages/engine/src/etiquette/rules/([^/]+)[.]ts$',
        pathNot: '[.]test[.]ts$',
      },
      to: { path: '^packages/engine/src/etiquette/rules/', pathNot: '^packages/engine/src/etiquette/rules/$1[.]ts$' },
    },
    {
      name: 'lint-rules-do-not-know-each-other',
      severity: 'error',
      comment:
        'A lint rule finds one fault, without asking what other rules found. What two rules need belongs in notes/parse or notes/lint beside the rules.',
      from: {
        path: '^packages/engine/src/notes/lint/rules/([^/]+)[.]ts$',
        pathNot: '[.]test[.]ts$',
      },
      to: { path: '^packages/engine/src/notes/lint/rules/', pathNot: '^packages/engine/src/notes/lint/rules/$1[.]ts$' },
    },
    {
      name: 'doors-only-call-use-cases',
      severity: 'error',
      comment:
        "A door (web, cli, mcp, api) imports use-cases, the types of ports, the engine's front door, wording/ (what all doors say alike) and its own folder: what one door can do, all can. Write a use-case for what you need; wiring/ gives it its adapters.",
      from: { path: `${app}(web|cli|mcp|api)/`, pathNot: test },
      to: { path: app, pathNot: [`${app}(ports|use-cases|wording)/`, `${app}$1/`] },
    },
    {
      name: 'wording-is-for-doors',
      severity: 'error',
      comment:
        'wording/ turns plans, moments and outcomes into words that every door says alike: it sees the engine, ports and use-cases, and no door, adapter or Node module. What only one door says, or how it lays it out, stays in that door.',
      from: { path: `${app}wording/`, pathNot: test },
      to: {
        pathNot: [
          `${app}(wording|ports|use-cases)/`,
          '^packages/engine/(src/index[.]ts$|dist/)',
          ...['temporal-polyfill', 'temporal-spec'].map(packagePath),
        ],
      },
    },
    {
      name: 'islands-run-in-the-browser',
      severity: 'error',
      comment:
        'An island (web/islands) or a worker (web/workers, web/sw) is sent to the browser: it sees preact, the engine, wording/, other islands and what they are made of (web/desk), never the server, a use-case or a Node module. Hand it what it needs as props.',
      from: { path: `${app}web/(islands|desk|workers|sw)/`, pathNot: test },
      to: {
        pathNot: [
          `${app}(web/islands|web/desk|web/sw|wording)/`,
          '^packages/engine/(src/index[.]ts$|dist/)',
          ...['preact', 'temporal-polyfill', 'harper.js'].map(packagePath),
        ],
      },
    },
    {
      name: 'doors-do-no-io',
      severity: 'error',
      comment:
        'A door reads no files, opens no sockets and starts no programs: what it did there, the other doors could not. Put it behind a port and call it through a use-case.',
      from: { path: door, pathNot: test },
      to: { path: '^(node:)?(fs|fs/promises|child_process|net|tls|dns|sqlite|worker_threads)$' },
    },
    {
      name: 'use-cases-see-engine-and-ports',
      severity: 'error',
      comment:
        'A use-case sees the engine and ports, nothing of the world: no adapter, door, Node module or package. Declare what it needs as a port in packages/app/src/ports.',
      from: { path: `${app}use-cases/`, pathNot: test },
      to: { pathNot: [`${app}(use-cases|ports)/`, '^packages/engine/src/index[.]ts$', '^packages/engine/dist/'] },
    },
    {
      name: 'ports-are-types-about-the-engine',
      severity: 'error',
      comment:
        'A port says in types what use-cases need from outside, in the words of the engine; it imports neither adapters nor packages.',
      from: { path: `${app}ports/`, pathNot: test },
      to: { pathNot: [`${app}ports/`, '^packages/engine/src/index[.]ts$', '^packages/engine/dist/'] },
    },
    {
      name: 'adapters-see-ports-and-engine',
      severity: 'error',
      comment:
        'An adapter (store, mail, calendar, holidays …) sees its port, the engine and its one foreign library; not another adapter, a use-case or a door. wiring/ puts them together.',
      from: { path: `${app}([^/]+)/`, pathNot: [inner, door, test] },
      to: { path: app, pathNot: [`${app}ports/`, `${app}$1/`] },
    },
    {
      name: 'only-wiring-knows-everyone',
      severity: 'error',
      comment:
        'wiring/ is imported by main.ts alone; main.ts imports wiring, config and cli. Take what you need as a parameter and let wiring/ pass it.',
      from: { path: app, pathNot: [`${app}(wiring/|main[.]ts$)`, test] },
      to: { path: `${app}(wiring/|main[.]ts$)` },
    },
    {
      name: 'main-only-starts',
      severity: 'error',
      comment: 'main.ts imports wiring, config and cli, and starts; what it would do besides belongs in wiring/.',
      from: { path: `${app}main[.]ts$` },
      to: { pathNot: `${app}(wiring|config|cli)/` },
    },
    {
      name: 'config-knows-nobody',
      severity: 'error',
      comment:
        'config/ reads env and argv into values and knows no other part of the app; wiring/ and main.ts use what it read.',
      from: { path: `${app}config/`, pathNot: test },
      to: { path: app, pathNot: [`${app}config/`, `${app}ports/`] },
    },
    {
      name: 'process-in-config-only',
      severity: 'error',
      comment: 'node:process (env, argv) is read only in packages/app/src/config. Take the value as a parameter.',
      from: { path: '^packages/', pathNot: [`${app}config/`, test] },
      to: { path: '^(node:)?process$' },
    },
    {
      name: 'engine-by-its-name',
      severity: 'error',
      comment:
        "The app imports '@afterword/engine', its front door, as every other user must. Export from packages/engine/src/index.ts what is missing.",
      from: { path: '^packages/app/' },
      to: { path: '^packages/engine/', pathNot: '^packages/engine/(src/index[.]ts|dist/index[.]js)$' },
    },
    {
      name: 'engine-by-its-name-not-its-path',
      severity: 'error',
      comment:
        "The app imports '@afterword/engine', never a relative path into packages/engine: the path breaks once published.",
      from: { path: '^packages/app/' },
      to: { path: '^packages/engine/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      comment: 'Product code imports no tests, no testing folder and no development package.',
      from: { path: '^packages/', pathNot: test },
      to: { path: ['[.]test[.]tsx?$', '^packages/.+/testing/', packagePath('(vitest|fast-check|node-ical)')] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two modules that need each other are one module, or both need a third: move what both use there. Types count too.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment:
        'Nothing imports this module: list it where its kind is listed (registry, index of commands, front door), or delete it.',
      from: {
        orphan: true,
        pathNot: [
          '[.]test[.]tsx?$',
          '[.]d[.]ts$',
          '^(tools|bench)/[^/]+[.]ts$',
          '^[^/]+$',
          '^packages/app/src/main[.]ts$',
          '^packages/engine/src/index[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere: a misspelt path, a missing `.ts`, or a package that is not in package.json.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment:
        "The package is not in the package.json of the workspace that imports it: add it there with its exact version, and say in a decision record why it's needed.",
      from: { path: '^packages/', pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    ...roomRules,
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: outside },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
