export interface CountRow {
  name: string;
  words: string;
  count: number;
}

const WIDTH = 100;

/** Counts, the largest first. The bar says the same as the number, for the eye alone. */
export function CountTable({ title, heads, rows }: { title: string; heads: [string, string]; rows: CountRow[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="w-full text-small">
      <caption className="mb-2 text-start font-serif text-title font-bold">{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, words, count }) => (
          <tr key={name}>
            <th scope="row" className="py-1 text-start font-normal">
              <span className="inline-flex min-h-6 items-center">{words}</span>
              <svg
                aria-hidden="true"
                viewBox={`0 0 ${WIDTH} 4`}
                preserveAspectRatio="none"
                className="block h-1.5 w-full text-ink"
              >
                <rect width={WIDTH} height="4" fill="currentColor" fillOpacity="0.1" />
                <rect width={(count / most) * WIDTH} height="4" fill="currentColor" fillOpacity="0.75" />
              </svg>
            </th>
            <td className="w-16 py-1 text-end align-top font-semibold">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
