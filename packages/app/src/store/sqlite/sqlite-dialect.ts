import type { SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import type { FollowedFile } from './follow-file.ts'

/** Statements that stay prepared; the record uses fewer. */
const MOST_STATEMENTS = 300

/** A primary result code of SQLite (https://sqlite.org/rescode.html). */
const BUSY = 5

/** kysely over node:sqlite. */
export function sqliteDialect(file: FollowedFile): Dialect {
  return {
    createDriver: () => new ImmediateDriver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (tables) => new SqliteIntrospector(tables),
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #file: FollowedFile

  constructor(file: FollowedFile) {
    super({ database: keepPrepared(file) })
    this.#file = file
  }

  /**
   * Takes the lock for writing at the start. A transaction that read first and wanted to write later would be refused at
   * once when another process wrote in between, however long it was ready to wait.
   */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const reads = settings?.accessMode === 'read only'
    await connection.executeQuery(CompiledQuery.raw(reads ? 'begin' : 'begin immediate'))
  }

  /** What went into a file that was put aside meanwhile is not kept, and nobody is told that it is. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection)
    if (this.#file.isReplaced()) throw Object.assign(new Error('The file was replaced meanwhile.'), { errcode: BUSY })
  }

  /** On a full or failing disk SQLite has rolled back by itself; asked again, it would hide the error that counts. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.connection.isTransaction) await super.rollbackTransaction(connection)
  }
}

function keepPrepared(file: FollowedFile): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => file.connection.close(),
    prepare: (sql) => {
      if (!file.connection.isTransaction && file.isReplaced()) {
        kept.clear()
        file.reopen()
      }
      const known = kept.get(sql)
      if (known) return known
      const statement = adaptStatement(file.connection.prepare(sql))
      if (kept.size >= MOST_STATEMENTS) kept.clear()
      kept.set(sql, statement)
      return statement
    },
  }
}

/** Rows are text, numbers and null, and so is all that is bound: each table's module writes nothing else. */
function adaptStatement(statement: StatementSync): SqliteStatement {
  const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bind(parameters)),
    run: (parameters) => statement.run(...bind(parameters)),
    iterate: (parameters) => statement.iterate(...bind(parameters)),
  }
}
