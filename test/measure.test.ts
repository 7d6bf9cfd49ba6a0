import { afterEach, expect, it, vi } from "vitest";
import { measure } from "../functions/measure.ts";

afterEach(() => vi.restoreAllMocks());

it("a measurement is a line in CloudWatch's embedded metric format, whose metrics and dimensions stand beside it", () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  vi.stubEnv("STAGE", "dev");
  measure({ Rejected: 1 }, "draft");
  measure({ Published: 1, UploadToPublished: 2_500 });
  vi.unstubAllEnvs();
  for (const line of lines) {
    const written = JSON.parse(line);
    for (const { Metrics, Dimensions } of written._aws.CloudWatchMetrics) {
      for (const { Name } of Metrics) expect(written[Name]).toBeTypeOf("number");
      for (const dimension of Dimensions.flat()) expect(written[dimension]).toBeTypeOf("string");
    }
  }
  expect(lines.map((line) => JSON.parse(line)._aws.CloudWatchMetrics[0].Dimensions)).toEqual([
    [["stage"], ["reason", "stage"]],
    [["stage"]],
  ]);
  expect(JSON.parse(lines[1]!)._aws.CloudWatchMetrics[0].Metrics).toEqual([
    { Name: "Published", Unit: "Count" },
    { Name: "UploadToPublished", Unit: "Milliseconds" },
  ]);
});
