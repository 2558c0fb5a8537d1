import pg from 'pg'

/** A connection of its own to a database, for SQL that the record never runs. */
export async function connectPostgres(
  address: string,
): Promise<{ run(sql: string): Promise<void>; close(): Promise<void> }> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  return {
    run: async (sql) => {
      await client.query(sql)
    },
    close: () => client.end(),
  }
}
