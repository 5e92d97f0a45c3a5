import type { LoaderFunctionArgs } from "@remix-run/node";

const SHOWN = [400, 401, 403, 404, 405, 409, 410, 413, 415, 429];

/** Where the server sends what it refuses before any page is asked: the designed page, with the right status. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = Number(params["status"]);
  throw new Response(null, { status: SHOWN.includes(status) ? status : 404 });
}

export const action = loader;

export default function Nothing() {
  return null;
}
