import type { CDPSession, Page } from "@playwright/test";

/** The authenticator that a real Chromium can be given: it keeps passkeys, and its owner has just shown their face. */
export async function giveAuthenticator(page: Page): Promise<VirtualAuthenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return new VirtualAuthenticator(session, authenticatorId);
}

export class VirtualAuthenticator {
  private readonly session: CDPSession;
  private readonly authenticatorId: string;

  constructor(session: CDPSession, authenticatorId: string) {
    this.session = session;
    this.authenticatorId = authenticatorId;
  }

  async passkeys() {
    const { authenticatorId } = this;
    return (await this.session.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  }
}
