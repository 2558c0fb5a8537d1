import type { ComponentChildren } from 'preact'

interface TableProps {
  readonly caption: string
  /** Headings of the columns; `number` sets a column to the right, its digits aligned. */
  readonly columns: readonly { readonly label: string; readonly kind?: 'number' }[]
  /** Cells of each row, as many as there are columns; the first names the row. */
  readonly rows: readonly (readonly ComponentChildren[])[]
}

/** Things side by side. Where the page is too narrow the table is moved sideways, the page is not. */
export function Table({ caption, columns, rows }: TableProps) {
  const looks = (at: number) => (columns[at]?.kind === 'number' ? 'number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, at) => (
              <th key={label} scope="col" class={looks(at)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at} class={looks(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
