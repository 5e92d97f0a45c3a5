import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../postgres.ts";
