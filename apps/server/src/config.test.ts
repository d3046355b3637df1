import { describe, expect, it } from "vitest";
import { BadSetting, readConfig } from "./config.js";

describe("the settings", () => {
  it("make a demonstration country of an empty environment", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ databaseUrl: null, demonstration: true, port: 8080, host: "127.0.0.1" });
    expect(config.data).toMatch(/\.pana$/);
  });

  it("do not make a demonstration of somebody's own database unless asked", () => {
    const own = { DATABASE_URL: "postgres://pana@db/pana" };
    expect(readConfig(own).demonstration).toBe(false);
    expect(readConfig({ ...own, PANA_DEMONSTRATION: "yes" }).demonstration).toBe(true);
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://secret@db"],
    ["PANA_DEMONSTRATION", "maybe"],
    ["PANA_SESSION_IDLE_MINUTES", "never"],
    ["PANA_LOG", "everything"],
    ["PANA_VAULT_KEYS", "2026=c2hvcnQ="],
    ["PANA_RETENTION_YEARS", "some"],
    ["PANA_URL", "http://pana.example"],
    ["PANA_URL", "https://pana.example/desk"],
    ["PANA_PUBLIC_URL", "http://help.example"],
    ["PANA_PUBLIC_URL", "http://notlocalhost"],
    ["PANA_PUBLIC_URL", "https://help.example/kk/"],
    ["PANA_OIDC_ISSUER", "http://ministry.example"],
    ["PANA_OIDC_SECOND_FACTOR", "perhaps"],
    ["PANA_ONION_LOCATION", "https://pana.example"],
    ["PANA_ONION_LOCATION", `http://${"a".repeat(56)}.onion/kk/report?code=1`],
  ])("refuse a bad %s by its name, without repeating the value", (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(BadSetting);
    expect(read).toThrow(new RegExp(`^${name}: `));
    expect(read).not.toThrow(value);
  });

  it("keep the public pages and the desk apart by names, both of which they need", () => {
    const apart = { PANA_URL: "https://desk.example", PANA_PUBLIC_URL: "https://help.example" };
    expect(readConfig(apart)).toMatchObject({
      deskUrl: "https://desk.example",
      pagesUrl: "https://help.example",
    });
    expect(readConfig({ PANA_URL: "https://desk.example" }).pagesUrl).toBeNull();
    const here = { PANA_URL: "http://desk.localhost:8080", PANA_PUBLIC_URL: "http://help.localhost:8080" };
    expect(readConfig(here).pagesUrl).toBe("http://help.localhost:8080");
    for (const wrong of [{ PANA_URL: "" }, { PANA_URL: "https://help.example:8443" }]) {
      expect(() => readConfig({ ...apart, ...wrong })).toThrow(/^PANA_PUBLIC_URL: .*PANA_URL/);
    }
  });

  it("need all of a provider where they name one", () => {
    const whole = {
      PANA_OIDC_ISSUER: "https://id.ministry.example",
      PANA_OIDC_CLIENT_ID: "pana",
      PANA_OIDC_CLIENT_SECRET: "secret",
      PANA_URL: "https://pana.example",
    };
    expect(readConfig(whole).provider).toMatchObject({ clientId: "pana", secondFactor: false });
    for (const name of ["PANA_OIDC_CLIENT_ID", "PANA_OIDC_CLIENT_SECRET", "PANA_URL"]) {
      expect(() => readConfig({ ...whole, [name]: "" }), name).toThrow(new RegExp(`^${name}: `));
    }
  });

  it("take the address in the Tor network with and without a slash at its end", () => {
    const address = `http://${"a2".repeat(28)}.onion`;
    for (const PANA_ONION_LOCATION of [address, `${address}/`])
      expect(readConfig({ PANA_ONION_LOCATION }).onionLocation).toBe(address);
    expect(readConfig({}).onionLocation).toBeNull();
  });

  it("take the keys of the vault from one place only", () => {
    const PANA_VAULT_KEYS = `new=${"ab".repeat(32)},old=${Buffer.alloc(32, 7).toString("base64")}`;
    expect(readConfig({ PANA_VAULT_KEYS }).vaultKeys?.map(([id, key]) => [id, key.length])).toEqual([
      ["new", 32],
      ["old", 32],
    ]);
    expect(() => readConfig({ PANA_VAULT_KEYS, PANA_VAULT_KMS: "/usr/bin/kms" })).toThrow(
      /^PANA_VAULT_KMS: /,
    );
  });
});
