import { expect, it, vi } from "vitest";
import { awaitRoom } from "../../../infra/ops/await-room.ts";

it("says once why nothing goes on, as long as too much waits", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const waiting = [450, 420, 180];
  const depth = async (name: string) => (name === "Publications" ? (waiting.shift() ?? 0) : 1);
  await awaitRoom({ depth }, () => false, 0);
  expect(said.mock.calls).toEqual([
    [
      "\nMore is asked for when at most 200 messages wait. There are: Arrivals 1, Summaries 1, Publications 450.",
    ],
  ]);
  expect(waiting).toEqual([]);
  said.mockRestore();
});
