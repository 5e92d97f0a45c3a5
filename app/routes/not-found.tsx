import { notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

export const action = loader;

export default function Nothing() {
  return null;
}
