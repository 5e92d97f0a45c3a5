import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** What an authenticator may get wrong, or somebody may forge. */
export interface Answering {
  challenge: string;
  origin?: string;
  rpId?: string;
  counter?: number;
  /** Whether its owner showed a finger, a face or a code. */
  verified?: boolean;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** A passkey in software: the same bytes as a telephone or a key would send, signed with a key of its own (ES256). */
export class SoftwarePasskey {
  readonly id = randomBytes(16);
  private readonly privateKey: KeyObject;
  private readonly x: Buffer;
  private readonly y: Buffer;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    this.privateKey = privateKey;
    this.x = Buffer.from(x, "base64url");
    this.y = Buffer.from(y, "base64url");
  }

  /** The JSON that the browser of its owner would send when it is made. */
  make(given: Answering): string {
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, this.coseKey()]);
    const authData = Buffer.concat([dataOf(given, WITH_KEY), attested]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      text("fmt"),
      text("none"),
      text("attStmt"),
      Buffer.from([0xa0]),
      text("authData"),
      bytes(authData),
    ]);
    return this.json({
      clientDataJSON: clientData("webauthn.create", given).toString("base64url"),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** The JSON that it answers with when it is used. */
  use(given: Answering): string {
    const clientDataJSON = clientData("webauthn.get", given);
    const authenticatorData = dataOf(given, 0);
    const hash = createHash("sha256").update(clientDataJSON).digest();
    const signature = sign("sha256", Buffer.concat([authenticatorData, hash]), this.privateKey);
    return this.json({
      clientDataJSON: clientDataJSON.toString("base64url"),
      authenticatorData: authenticatorData.toString("base64url"),
      signature: signature.toString("base64url"),
    });
  }

  private json(response: object): string {
    const id = this.id.toString("base64url");
    return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
  }

  private coseKey(): Buffer {
    // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
    return Buffer.concat([head, bytes(this.x), Buffer.from([0x22]), bytes(this.y)]);
  }
}

function clientData(type: string, { challenge, origin = "http://localhost:3000" }: Answering): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function dataOf({ rpId = "localhost", counter = 0, verified = true }: Answering, flags: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flag = Buffer.from([USER_PRESENT | (verified ? USER_VERIFIED : 0) | flags]);
  return Buffer.concat([createHash("sha256").update(rpId).digest(), flag, count]);
}

/** CBOR: a text shorter than 24 bytes. */
function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}

/** CBOR: bytes, up to 255 of them. */
function bytes(value: Buffer): Buffer {
  const head = value.length < 24 ? [0x40 + value.length] : [0x58, value.length];
  return Buffer.concat([Buffer.from(head), value]);
}
