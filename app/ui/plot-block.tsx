interface PlotBlockProps {
  x: number;
  y: number;
  width: number;
  height: number;
  hollow: boolean;
}

/** Full or hollow: told apart without any colour. */
export function PlotBlock({ hollow, ...place }: PlotBlockProps) {
  return (
    <rect
      {...place}
      fill="currentColor"
      fillOpacity={hollow ? 0.12 : 0.8}
      stroke={hollow ? "currentColor" : "none"}
      strokeWidth="1"
    />
  );
}

/** What each kind of block stands for: the second is the hollow one. */
export function PlotLegend({ labels }: { labels: readonly [string, string] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-small text-soft">
      {labels.map((label, place) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 text-ink">
            <PlotBlock x={0.5} y={0.5} width={11} height={11} hollow={place === 1} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
