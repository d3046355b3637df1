import * as oidc from "openid-client";
import type { ProviderConfig } from "../../config.js";

/** Somebody as the provider knows them. */
export interface Person {
  /** What does not change there. */
  readonly subject: string;
  /** The value of the claim that the settings name, where it is there. */
  readonly username: string | null;
}

/** Longer than a provider takes; whoever signs in waits for it. */
const PATIENCE_S = 10;

/** A provider, asked over HTTP; what it publishes about itself is read at the first use and kept. */
export class ProviderClient {
  #known: Promise<oidc.Configuration> | null = null;

  /** @param home where the provider sends the browser back to */
  constructor(
    private readonly config: ProviderConfig,
    private readonly home: string,
  ) {}

  get issuer(): string {
    return this.config.issuer;
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    // The settings let plain HTTP through for the own machine alone.
    const execute = issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [];
    this.#known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute,
      timeout: PATIENCE_S,
    });
    this.#known.catch(() => {
      this.#known = null;
    });
    return this.#known;
  }

  /** Where the browser goes, and what has to be kept until it comes back. @throws where the provider does not answer */
  async begin(state: string): Promise<{ url: string; verifier: string; nonce: string }> {
    const configuration = await this.#discover();
    const verifier = oidc.randomPKCECodeVerifier();
    const nonce = oidc.randomNonce();
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.home,
      scope: "openid profile",
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    return { url: url.href, verifier, nonce };
  }

  /**
   * Who has come back. The library checks issuer, audience, signature, time, nonce, state and PKCE.
   * @throws where any of that does not fit, or the provider does not answer
   */
  async finish(
    query: string,
    { state, verifier, nonce }: { readonly state: string; readonly verifier: string; readonly nonce: string },
  ): Promise<Person> {
    const configuration = await this.#discover();
    const back = new URL(this.home);
    back.search = query;
    const tokens = await oidc.authorizationCodeGrant(configuration, back, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const { usernameClaim } = this.config;
    // Many providers tell names only when they are asked for them.
    const told =
      typeof claims[usernameClaim] === "string"
        ? claims
        : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    const username = told[usernameClaim];
    return { subject: claims.sub, username: typeof username === "string" ? username : null };
  }
}
