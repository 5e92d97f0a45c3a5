// A real Bluesky PDS in a process of its own, on loopback, with stand-ins for what is no server of ours: the directory
// of DIDs, and the AppView unless it is told "alone". It says its address on its first line and ends with its input.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDS, envToCfg, envToSecrets } from "@atproto/pds";
import { freePort } from "../free-port.ts";
import { APP_VIEW_DID, openAppViewStandIn } from "./app-view-stand-in.ts";
import { openPlcStandIn } from "./plc-stand-in.ts";

const alone = process.argv.includes("alone");
const port = await freePort();
const url = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), "et-vous-pds-"));
const plc = await openPlcStandIn();
const appView = await openAppViewStandIn({ pdsUrl: url, signingKeyOf: plc.signingKeyOf });

const settings = {
  port,
  hostname: "localhost",
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, "blobs"),
  didPlcUrl: plc.url,
  devMode: true,
  inviteRequired: false,
  enableDidDocWithSession: true,
  jwtSecret: randomBytes(16).toString("hex"),
  adminPassword: randomBytes(16).toString("hex"),
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString("hex"),
  ...(!alone && { bskyAppViewUrl: appView.url, bskyAppViewDid: APP_VIEW_DID }),
};
const pds = await PDS.create(envToCfg(settings), envToSecrets(settings));
await pds.start();
console.log(url);

process.stdin.resume().on("end", () => void stop());
process.on("SIGTERM", () => void stop());

async function stop() {
  await pds.destroy();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
