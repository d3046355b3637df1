import { encode } from "uqr";

/** White around the squares, in squares: without it readers do not find the code. */
const MARGIN = 4;

/** A QR code as one path; black on white also on a dark screen, or phones do not read it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  const side = size + 2 * MARGIN;
  return (
    <svg
      role="img"
      aria-label={label}
      width={232}
      height={232}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
