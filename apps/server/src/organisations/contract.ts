import { type Static, Type } from "typebox";
import { RoleSchema } from "../access/contract.js";
import { type Contract, Id, LanguageSchema, oneOf, problems, TextSchema } from "../contract.js";

export const Organisation = Type.Object({
  id: Id,
  name: TextSchema,
  kinds: Type.Array(Type.String()),
  region: Type.Union([Type.String(), Type.Null()]),
  /** The body above, or null. */
  parent: Type.Union([Id, Type.Null()]),
  hotline: Type.Boolean(),
  /** How to reach it, for officers: a phone, an e-mail. Never the address of a shelter. */
  contact: Type.Union([Type.String(), Type.Null()]),
  suspended: Type.Boolean(),
});
export type Organisation = Static<typeof Organisation>;

const OrganisationInput = Type.Object({
  name: TextSchema,
  kinds: Type.Array(Type.String(), { minItems: 1 }),
  region: Type.Union([Type.String(), Type.Null()]),
  parent: Type.Union([Id, Type.Null()]),
  hotline: Type.Boolean(),
  contact: Type.Union([Type.String({ maxLength: 300 }), Type.Null()]),
});

const Parts = Type.Union([Type.Array(Type.String(), { maxItems: 20 }), Type.Null()]);

export const Officer = Type.Object({
  id: Id,
  organisation: Id,
  name: Type.String(),
  username: Type.String(),
  roles: Type.Array(RoleSchema),
  language: LanguageSchema,
  suspended: Type.Boolean(),
  /** The parts of files that the organisation lets the officer see, of those that it sees itself; null where all of them. */
  parts: Parts,
});
export type Officer = Static<typeof Officer>;

const params = Type.Object({ id: Id });

/** Any officer reads the directory; an administrator changes the own organisation and those below it. */
export const organisationsContract = {
  list: {
    method: "GET",
    url: "/api/organisations",
    schema: {
      operationId: "listOrganisations",
      summary: "The directory of organisations, for addressing and for administration",
      tags: ["organisations"],
      querystring: Type.Object({ kind: Type.Optional(Type.String()), region: Type.Optional(Type.String()) }),
      response: { 200: Type.Object({ organisations: Type.Array(Organisation) }), ...problems(401) },
    },
  },
  add: {
    method: "POST",
    url: "/api/organisations",
    schema: {
      operationId: "addOrganisation",
      summary: "Add an organisation",
      tags: ["organisations"],
      body: OrganisationInput,
      response: { 201: Organisation, ...problems(400, 401, 403) },
    },
  },
  change: {
    method: "PATCH",
    url: "/api/organisations/:id",
    schema: {
      operationId: "changeOrganisation",
      summary: "Change or suspend an organisation",
      tags: ["organisations"],
      params,
      body: Type.Partial(Type.Object({ ...OrganisationInput.properties, suspended: Type.Boolean() })),
      response: { 200: Organisation, ...problems(400, 401, 403, 404) },
    },
  },
  officers: {
    method: "GET",
    url: "/api/organisations/:id/officers",
    schema: {
      operationId: "listOfficers",
      summary: "The officers of an organisation",
      tags: ["organisations"],
      params,
      response: { 200: Type.Object({ officers: Type.Array(Officer) }), ...problems(401, 403, 404) },
    },
  },
  addOfficer: {
    method: "POST",
    url: "/api/organisations/:id/officers",
    schema: {
      operationId: "addOfficer",
      summary: "Add an officer; the first password is shown once",
      tags: ["organisations"],
      params,
      body: Type.Object({
        name: Type.String({ minLength: 1, maxLength: 200 }),
        username: Type.String({ minLength: 3, maxLength: 100, pattern: "^[a-z0-9][a-z0-9.-]*$" }),
        roles: Type.Array(RoleSchema, { minItems: 1 }),
        language: LanguageSchema,
        parts: Type.Optional(Parts),
      }),
      response: {
        201: Type.Object({ officer: Officer, password: Type.String() }),
        ...problems(400, 401, 403, 404),
      },
    },
  },
  changeOfficer: {
    method: "PATCH",
    url: "/api/officers/:id",
    schema: {
      operationId: "changeOfficer",
      summary:
        "Change the roles of an officer or the parts of files that the officer may see, suspend or let back",
      tags: ["organisations"],
      params,
      body: Type.Partial(
        Type.Object({
          name: Type.String({ minLength: 1, maxLength: 200 }),
          roles: Type.Array(RoleSchema, { minItems: 1 }),
          suspended: Type.Boolean(),
          parts: Parts,
        }),
      ),
      response: { 200: Officer, ...problems(400, 401, 403, 404) },
    },
  },
  resetSignIn: {
    method: "POST",
    url: "/api/officers/:id/sign-in-reset",
    schema: {
      operationId: "resetSignIn",
      summary:
        "Take away the second factors of an officer who has lost them, or give a new password, shown once; ends the officer's sessions",
      tags: ["organisations"],
      params,
      body: Type.Object({ what: oneOf(["factors", "password"]) }),
      response: {
        200: Type.Object({ password: Type.Union([Type.String(), Type.Null()]) }),
        ...problems(400, 401, 403, 404),
      },
    },
  },
  daysOff: {
    method: "GET",
    url: "/api/calendar",
    schema: {
      operationId: "listDaysOff",
      summary: "Days that a decree has added to the calendar",
      tags: ["organisations"],
      response: {
        200: Type.Object({
          days: Type.Array(Type.Object({ date: Type.String(), off: Type.Boolean(), source: Type.String() })),
        }),
        ...problems(401),
      },
    },
  },
  addDayOff: {
    method: "POST",
    url: "/api/calendar",
    schema: {
      operationId: "addDayOff",
      summary:
        "Make a day off or a working day by decree; open terms are counted again and shown with both dates",
      tags: ["organisations"],
      body: Type.Object({
        date: Type.String({ format: "date" }),
        off: Type.Boolean(),
        source: Type.String({ minLength: 3, maxLength: 300 }),
      }),
      response: {
        201: Type.Object({
          date: Type.String(),
          off: Type.Boolean(),
          source: Type.String(),
          changedDuties: Type.Integer(),
        }),
        ...problems(400, 401, 403),
      },
    },
  },
} as const satisfies Contract;
