import type { RequestContext } from "./context.server.ts";

interface Asked {
  request: Request;
  /** Who is asking, as it stands at that moment. */
  read: () => Promise<RequestContext>;
  handle: (request: Request, context: RequestContext) => Promise<Response>;
}

/**
 * Answers a request. A form may be on its way while its sender's account is deleted in another tab: what it writes then
 * fails on a row that is no more. They are answered again, as the visitor that they have become.
 */
export async function answerAgain({ request, read, handle }: Asked): Promise<Response> {
  const context = await read();
  const copy = context.formSent && context.viewer ? request.clone() : null;
  const response = await handle(request, context);
  if (response.status !== 500 || !copy) return response;
  const present = await read();
  return present.viewer ? response : handle(copy, present);
}
