import { Transform } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { SECRET_PATH } from "#app/server/secret-path.ts";

const GIVE_UP_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Vary", "Accept-Language, Cookie");
  keepRetryAfter(headers, remix);
  // Robots and people alike get the whole page at once: it is useful before any script.
  const whenReady = isbot(request.headers.get("User-Agent")) ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18nOf(context.lang)}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </I18nextProvider>,
      {
        nonce: context.nonce,
        [whenReady]() {
          const body = withoutStrayZeros().once("close", () => clearTimeout(giveUp));
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          // Gone before the page was whole: nobody is left to read it.
          if (request.signal.aborted) return;
          context.log.error(error, "a page could not be rendered");
        },
      },
    );
    const giveUp = setTimeout(abort, GIVE_UP_MS).unref();
  });
}

/** Single fetch gives a page none of the headers of its loaders and actions; whoever is told to wait is told how long. */
function keepRetryAfter(
  headers: Headers,
  { staticHandlerContext: { actionHeaders, loaderHeaders } }: EntryContext,
): void {
  for (const given of [...Object.values(actionHeaders), ...Object.values(loaderHeaders)]) {
    const seconds = given.get("Retry-After");
    if (seconds !== null) headers.set("Retry-After", seconds);
  }
}

/** React 18 ends a chunk with zeros where a letter of several bytes did not fit any more (facebook/react, issue 24985). */
function withoutStrayZeros(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let end = chunk.length;
      while (chunk[end - 1] === 0) end -= 1;
      done(null, chunk.subarray(0, end));
    },
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // An address that does not exist, or a form sent to none, is no fault of ours.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { pathname } = new URL(request.url);
  context.log.error({ err: error, path: pathname.replace(SECRET_PATH, "/$1/…") }, "a request failed");
};
