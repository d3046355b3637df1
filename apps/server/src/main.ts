import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { factorRoutes } from "./access/factors/routes.js";
import { accessRoutes } from "./access/routes.js";
import { callerOf } from "./access/session.js";
import { sessionRoutes } from "./access/sessions/routes.js";
